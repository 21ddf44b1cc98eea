package id.timbang.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.timbang.period.PeriodKind;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds appraisers of the people whom they have not rated yet, period by period.
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
		if (actor.employeeId() == null) {
			return List.of();
		}
		EmployeeId appraiser = new EmployeeId(actor.employeeId());
		return this.periods.cycleOn(LocalDate.now(this.clock))
			.map((cycle) -> this.periods.periods(cycle.id()))
			.orElse(List.of())
			.stream()
			.filter((period) -> period.kind() == PeriodKind.PERIODIC && period.phase() == Phase.ASSESSMENT)
			.flatMap((period) -> task(appraiser, period).stream())
			.toList();
	}

	private List<Task> task(EmployeeId appraiser, PeriodSummary period) {
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
