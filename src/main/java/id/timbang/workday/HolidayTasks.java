package id.timbang.workday;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;

import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;

/**
 * Reminds HR of a year whose holidays nobody has brought in: every working day in it
 * would be counted wrongly.
 */
@Component
class HolidayTasks implements TaskSource {

	private static final int MINUTES = 5;

	private final HolidayStore holidays;

	private final Clock clock;

	HolidayTasks(HolidayStore holidays, Clock clock) {
		this.holidays = holidays;
		this.clock = clock;
	}

	@Override
	public List<Task> tasksFor(Actor actor) {
		if (!actor.isHrAdmin()) {
			return List.of();
		}
		LocalDate today = LocalDate.now(this.clock);
		// by December the joint decree for the next year has been signed
		Stream<Year> needed = Stream.of(today, today.plusMonths(1)).map(Year::from).distinct();
		return needed.filter((year) -> this.holidays.of(year).isEmpty()).map(HolidayTasks::task).toList();
	}

	private static Task task(Year year) {
		return new Task("workday.task.holidays", List.of(year.toString()), "/holidays?year=" + year, null, MINUTES);
	}

}
