package id.timbang.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;
import id.timbang.shared.Window;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds appraisers of the people whom they have not rated yet, period by period; before
 * the assessment phase only of those whom they have begun with. Where the appraiser
 * stands outside the application, HR is reminded, person by person.
 */
@Component
class AssessmentTasks implements TaskSource {

	private static final int MINUTES_EACH = 10;

	private final AssessmentDirectory directory;

	private final PeriodService periods;

	private final Clock clock;

	AssessmentTasks(AssessmentDirectory directory, PeriodService periods, Clock clock) {
		this.directory = directory;
		this.periods = periods;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Task> tasksFor(Actor actor) {
		List<Task> tasks = new ArrayList<>();
		if (actor.employeeId() != null) {
			tasks.addAll(team(new EmployeeId(actor.employeeId())));
		}
		if (actor.isHrAdmin()) {
			this.directory.outside(actor).stream().map(AssessmentTasks::outside).forEach(tasks::add);
		}
		return tasks;
	}

	private List<Task> team(EmployeeId appraiser) {
		return this.periods.periodicOn(LocalDate.now(this.clock))
			.stream()
			.flatMap((period) -> tasks(appraiser, period).stream().map((task) -> task.about(period.id().periodId())))
			.toList();
	}

	private static Task outside(AssessmentDirectory.Outside person) {
		return new Task("assessment.task.outside", List.of(person.name(), person.month(), person.appraiser()),
				"/assessments/" + person.report(), person.until(), MINUTES_EACH);
	}

	private List<Task> tasks(EmployeeId appraiser, PeriodSummary period) {
		return switch (period.phase()) {
			case REPORTING -> begun(appraiser, period);
			case ASSESSMENT -> all(appraiser, period);
			default -> List.of();
		};
	}

	/** A report that is being rated no longer waits as a report. */
	private List<Task> begun(EmployeeId appraiser, PeriodSummary period) {
		return this.directory.order(appraiser, period.id())
			.stream()
			.filter((step) -> step.begun() && !step.decided())
			.limit(Window.SIZE)
			.map((step) -> new Task("assessment.task.decide", List.of(step.name(), period.month()),
					"/assessments/" + step.report() + "#decision", period.windows().assessmentUntil(),
					MINUTES_EACH / 2))
			.toList();
	}

	private List<Task> all(EmployeeId appraiser, PeriodSummary period) {
		List<Steps.Step> open = this.directory.order(appraiser, period.id())
			.stream()
			.filter((step) -> !step.decided())
			.toList();
		return open.isEmpty() ? List.of()
				: List.of(new Task("assessment.task.rate", List.of(open.size(), period.month()),
						"/assessments/" + open.get(0).report(), period.windows().assessmentUntil(),
						MINUTES_EACH * open.size()));
	}

}
