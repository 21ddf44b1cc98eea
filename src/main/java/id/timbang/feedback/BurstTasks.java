package id.timbang.feedback;

import java.util.List;

import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;

/**
 * Reminds HR of ratings that are held back.
 */
@Component
class BurstTasks implements TaskSource {

	private static final int MINUTES = 5;

	private final BurstStore bursts;

	BurstTasks(BurstStore bursts) {
		this.bursts = bursts;
	}

	@Override
	public List<Task> tasksFor(Actor actor) {
		int waiting = actor.isHrAdmin() ? this.bursts.waitingFor(actor) : 0;
		return (waiting == 0) ? List.of()
				: List.of(new Task("feedback.task.bursts", List.of(waiting), "/satisfaction/bursts", null, MINUTES));
	}

}
