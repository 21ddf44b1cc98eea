package id.timbang.result;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds people of results that they have not read yet.
 */
@Component
class ResultTasks implements TaskSource {

	private static final int MINUTES_TO_READ = 5;

	private final ResultStore results;

	private final PeriodService periods;

	ResultTasks(ResultStore results, PeriodService periods) {
		this.results = results;
		this.periods = periods;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Task> tasksFor(Actor actor) {
		if (actor.employeeId() == null) {
			return List.of();
		}
		List<ResultSummary> unread = this.results.of(new EmployeeId(actor.employeeId()), 1)
			.items()
			.stream()
			.filter((result) -> result.readAt() == null)
			.toList();
		Map<PeriodId, PeriodSummary> known = this.periods.byId(unread.stream().map(ResultSummary::periodId).toList());
		return unread.stream()
			.map((result) -> new Task("result.task.read",
					List.of(Objects.requireNonNull(known.get(result.periodId())).month()), "/results/" + result.id(),
					null, MINUTES_TO_READ))
			.toList();
	}

}
