package id.timbang.home.web;

import java.util.Comparator;
import java.util.List;

import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskReminders;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The start page: one list of what waits for this person, nearest date first.
 */
@Controller
class HomeController {

	private static final Comparator<Task> NEAREST_FIRST = Comparator.comparing(Task::due,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	private final List<TaskSource> sources;

	private final TaskReminders reminders;

	HomeController(List<TaskSource> sources, TaskReminders reminders) {
		this.sources = sources;
		this.reminders = reminders;
	}

	@GetMapping("/")
	String show(Actor actor, Model model) {
		List<Task> tasks = this.sources.stream()
			.flatMap((source) -> source.tasksFor(actor).stream())
			.sorted(NEAREST_FIRST)
			.toList();
		model.addAttribute("tasks", tasks);
		model.addAttribute("reminders", this.reminders.remindersFor(actor));
		model.addAttribute("minutes", tasks.stream().mapToInt(Task::minutes).sum());
		return "home/home";
	}

}
