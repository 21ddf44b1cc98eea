package id.timbang.personnel;

import java.util.List;

import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;

/**
 * Reminds HR of people whom nobody appraises.
 */
@Component
class PersonnelTasks implements TaskSource {

	private static final int MINUTES_EACH = 2;

	private final EmployeeDirectory directory;

	PersonnelTasks(EmployeeDirectory directory) {
		this.directory = directory;
	}

	@Override
	public List<Task> tasksFor(Actor actor) {
		int people = actor.isHrAdmin() ? this.directory.count(EmployeeFilter.UNAPPRAISED) : 0;
		return (people == 0) ? List.of() : List.of(new Task("personnel.task.unappraised", List.of(people),
				"/employees/without-appraiser", null, MINUTES_EACH * people));
	}

}
