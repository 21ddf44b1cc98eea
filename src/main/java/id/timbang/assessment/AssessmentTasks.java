package id.timbang.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.timbang.assessment.AssessmentDirectory.Waiting;
import id.timbang.period.PeriodId;
import id.timbang.period.Phase;
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

	AssessmentTasks(AssessmentDirectory directory) {
		this.directory = directory;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Task> tasksFor(Actor actor) {
		List<Task> tasks = new ArrayList<>();
		if (actor.employeeId() != null) {
			tasks.addAll(team(new EmployeeId(actor.employeeId())));
		}
		this.directory.innovations(actor).stream().map(AssessmentTasks::innovation).forEach(tasks::add);
		if (actor.isHrAdmin()) {
			this.directory.outside(actor).stream().map(AssessmentTasks::outside).forEach(tasks::add);
		}
		return tasks;
	}

	private List<Task> team(EmployeeId appraiser) {
		Map<PeriodId, List<Waiting>> byPeriod = this.directory.waiting(appraiser)
			.stream()
			.collect(Collectors.groupingBy(Waiting::period, LinkedHashMap::new, Collectors.toList()));
		List<Task> tasks = new ArrayList<>();
		byPeriod.forEach((period, open) -> tasks(open).forEach((task) -> tasks.add(task.about(period.periodId()))));
		return tasks;
	}

	private static List<Task> tasks(List<Waiting> open) {
		Waiting first = open.get(0);
		return (first.phase() == Phase.ASSESSMENT) ? List.of(all(first, open.size()))
				: open.stream().limit(Window.SIZE).map(AssessmentTasks::decide).toList();
	}

	/** A report that is being rated no longer waits as a report. */
	private static Task decide(Waiting person) {
		return new Task("assessment.task.decide", List.of(person.name(), person.month()),
				"/assessments/" + person.report() + "#decision", person.until(), MINUTES_EACH / 2);
	}

	private static Task all(Waiting first, int people) {
		return new Task("assessment.task.rate", List.of(people, first.month()), "/assessments/" + first.report(),
				first.until(), MINUTES_EACH * people);
	}

	private static Task innovation(Waiting person) {
		return new Task("assessment.task.innovation", List.of(person.name(), person.month()),
				"/assessments/" + person.report() + "/innovation", person.until(), MINUTES_EACH / 2);
	}

	private static Task outside(AssessmentDirectory.Outside person) {
		return new Task("assessment.task.outside", List.of(person.name(), person.month(), person.appraiser()),
				"/assessments/" + person.report(), person.until(), MINUTES_EACH);
	}

}
