package id.timbang.visit;

import java.util.List;
import java.util.Optional;

import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;

/**
 * Reminds counter officers of visits that nobody has completed.
 */
@Component
class VisitTasks implements TaskSource {

	/** Registering that something is finished is one tap, finishing it takes longer. */
	private static final int MINUTES = 5;

	private final Counters counters;

	private final VisitDirectory directory;

	VisitTasks(Counters counters, VisitDirectory directory) {
		this.counters = counters;
		this.directory = directory;
	}

	@Override
	public List<Task> tasksFor(Actor actor) {
		if (!actor.isCounterOfficer() || actor.employeeId() == null) {
			return List.of();
		}
		Optional<Counter> counter = this.counters.of(new EmployeeId(actor.employeeId()));
		int open = counter.map((found) -> this.directory.count(found.unit(), VisitFilter.OPEN)).orElse(0);
		return (open == 0) ? List.of() : List
			.of(new Task("visit.task.open", List.of(open, counter.orElseThrow().name()), "/visits", null, MINUTES));
	}

}
