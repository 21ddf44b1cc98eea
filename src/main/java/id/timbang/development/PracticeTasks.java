package id.timbang.development;

import java.util.List;

import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;

/**
 * Asks people whose practice is told whether they want to be named.
 */
@Component
class PracticeTasks implements TaskSource {

	private static final int MINUTES_EACH = 2;

	private final PracticeService practices;

	PracticeTasks(PracticeService practices) {
		this.practices = practices;
	}

	@Override
	public List<Task> tasksFor(Actor actor) {
		return this.practices.unnamed(actor)
			.stream()
			.map((practice) -> new Task("development.task.named", List.of(practice.content().title()),
					"/practices/" + practice.id(), null, MINUTES_EACH))
			.toList();
	}

}
