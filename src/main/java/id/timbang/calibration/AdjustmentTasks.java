package id.timbang.calibration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds the second person of adjustments to decide on.
 */
@Component
class AdjustmentTasks implements TaskSource {

	private static final int MINUTES_EACH = 10;

	private final AdjustmentStore adjustments;

	private final PeriodService periods;

	private final Clock clock;

	AdjustmentTasks(AdjustmentStore adjustments, PeriodService periods, Clock clock) {
		this.adjustments = adjustments;
		this.periods = periods;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Task> tasksFor(Actor actor) {
		List<AdjustmentStore.Waiting> waiting = this.adjustments.waitingFor(actor, LocalDate.now(this.clock));
		Map<PeriodId, PeriodSummary> known = this.periods
			.byId(waiting.stream().map(AdjustmentStore.Waiting::period).toList());
		return waiting.stream().map((one) -> {
			PeriodSummary period = Objects.requireNonNull(known.get(one.period()));
			return new Task("calibration.task.decide", List.of(one.name(), period.month()),
					"/results/" + one.result() + "/adjustments", period.windows().calibrationUntil(), MINUTES_EACH);
		}).toList();
	}

}
