package id.timbang.development;

import java.util.List;

import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds owners of what they see to, and people of the talks that somebody leads for
 * them.
 */
@Component
class ActionTasks implements TaskSource {

	private static final int MINUTES_EACH = 30;

	private final ActionDirectory directory;

	ActionTasks(ActionDirectory directory) {
		this.directory = directory;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Task> tasksFor(Actor actor) {
		return (actor.employeeId() == null) ? List.of()
				: this.directory.waiting(actor)
					.stream()
					.map((action) -> action.ownerId().isOf(actor)
							? task(action, action.kind().taskKey(action.isOwnedByPerson()), action.person())
							: task(action, action.kind().invitationKey(), action.owner()))
					.toList();
	}

	private static Task task(ActionSummary action, String key, String name) {
		return new Task(key, List.of(name, action.indicator()), "/actions/" + action.id(), action.dueOn(),
				MINUTES_EACH);
	}

}
