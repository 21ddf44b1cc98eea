package id.timbang.calibration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds the second person of adjustments to decide on, and appraisers of those that
 * somebody else proposed about their people.
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
		LocalDate today = LocalDate.now(this.clock);
		List<AdjustmentStore.Waiting> undecided = this.adjustments.waitingFor(actor, today);
		List<AdjustmentStore.Waiting> unheard = this.adjustments.unheardBy(actor, today);
		Map<PeriodId, PeriodSummary> periods = this.periods
			.byId(Stream.concat(undecided.stream(), unheard.stream()).map(AdjustmentStore.Waiting::period).toList());
		return Stream
			.concat(undecided.stream()
				.map((one) -> new Task("calibration.task.decide", words(one, periods), link(one), until(one, periods),
						MINUTES_EACH)),
					unheard.stream()
						.map((one) -> new Task("calibration.task.hear", words(one, periods), link(one),
								until(one, periods), MINUTES_EACH)))
			.toList();
	}

	private static List<Object> words(AdjustmentStore.Waiting one, Map<PeriodId, PeriodSummary> periods) {
		return List.of(one.name(), period(one, periods).month());
	}

	private static String link(AdjustmentStore.Waiting one) {
		return "/results/" + one.result() + "/adjustments";
	}

	private static LocalDate until(AdjustmentStore.Waiting one, Map<PeriodId, PeriodSummary> periods) {
		return period(one, periods).windows().calibrationUntil();
	}

	private static PeriodSummary period(AdjustmentStore.Waiting one, Map<PeriodId, PeriodSummary> periods) {
		return Objects.requireNonNull(periods.get(one.period()));
	}

}
