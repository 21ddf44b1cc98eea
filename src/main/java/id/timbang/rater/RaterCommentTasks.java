package id.timbang.rater;

import java.util.List;

import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;

/**
 * Reminds HR of texts of raters that nobody has looked at.
 */
@Component
class RaterCommentTasks implements TaskSource {

	/** One for each, but nobody does more at once. */
	private static final int MOST_MINUTES = 25;

	private final RaterCommentService comments;

	RaterCommentTasks(RaterCommentService comments) {
		this.comments = comments;
	}

	@Override
	public List<Task> tasksFor(Actor actor) {
		int waiting = this.comments.countWaiting(actor);
		int minutes = Math.min(waiting, MOST_MINUTES);
		return (waiting == 0) ? List.of()
				: List.of(new Task("rater.task.comments", List.of(waiting), "/feedback-comments", null, minutes));
	}

}
