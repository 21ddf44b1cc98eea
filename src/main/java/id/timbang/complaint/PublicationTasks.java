package id.timbang.complaint;

import java.util.List;

import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;

/**
 * Reminds HR of answers that wait to be published.
 */
@Component
class PublicationTasks implements TaskSource {

	private static final int MINUTES_EACH = 3;

	private final PublicationService publications;

	PublicationTasks(PublicationService publications) {
		this.publications = publications;
	}

	@Override
	public List<Task> tasksFor(Actor actor) {
		int waiting = this.publications.countWaiting(actor);
		return (waiting == 0) ? List.of() : List.of(new Task("complaint.task.publication", List.of(waiting),
				"/complaints/publications", null, MINUTES_EACH * waiting));
	}

}
