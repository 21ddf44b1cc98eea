package id.timbang.feedback;

import java.util.List;

import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;

/**
 * Reminds HR of comments that nobody has looked at.
 */
@Component
class CommentTasks implements TaskSource {

	/** One for each, but nobody does more at once. */
	private static final int MOST_MINUTES = 25;

	private final CommentModeration comments;

	CommentTasks(CommentModeration comments) {
		this.comments = comments;
	}

	@Override
	public List<Task> tasksFor(Actor actor) {
		int waiting = this.comments.countWaiting(actor);
		int minutes = Math.min(waiting, MOST_MINUTES);
		return (waiting == 0) ? List.of() : List
			.of(new Task("feedback.task.comments", List.of(waiting), "/satisfaction/comments", null, minutes));
	}

}
