package id.timbang.complaint;

import java.util.List;

import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;

/**
 * Tells officers of praise that they have not read.
 */
@Component
class PraiseTasks implements TaskSource {

	private static final int MINUTES = 1;

	private final PraiseService praise;

	PraiseTasks(PraiseService praise) {
		this.praise = praise;
	}

	@Override
	public List<Task> tasksFor(Actor actor) {
		int unread = this.praise.countUnread(actor);
		return (unread == 0) ? List.of()
				: List.of(new Task("complaint.task.praise", List.of(unread), "/praise", null, MINUTES));
	}

}
