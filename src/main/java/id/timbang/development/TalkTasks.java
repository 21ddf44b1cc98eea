package id.timbang.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds who leads coaching or counselling of the next talk, from a week before.
 */
@Component
class TalkTasks implements TaskSource {

	private static final int DAYS_BEFORE = 7;

	private static final int MINUTES_EACH = 30;

	private final TalkStore talks;

	private final Clock clock;

	TalkTasks(TalkStore talks, Clock clock) {
		this.talks = talks;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Task> tasksFor(Actor actor) {
		return (actor.employeeId() == null) ? List.of()
				: this.talks
					.announced(new EmployeeId(actor.employeeId()), LocalDate.now(this.clock).plusDays(DAYS_BEFORE))
					.stream()
					.map((talk) -> new Task("development.task.talk", List.of(talk.person()),
							"/actions/" + talk.action(), talk.day(), MINUTES_EACH))
					.toList();
	}

}
