package id.timbang.development;

import java.util.List;

import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds owners of what they see to.
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
				: this.directory.owned(actor)
					.stream()
					.map((action) -> new Task(action.kind().taskKey(), List.of(action.person(), action.indicator()),
							"/actions/" + action.id(), action.dueOn(), MINUTES_EACH))
					.toList();
	}

}
