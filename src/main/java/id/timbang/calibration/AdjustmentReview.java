package id.timbang.calibration;

import java.util.List;

import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.period.PhaseReview;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says how many adjustments would lapse before results are released; one about the reader
 * is not told.
 */
@Component
class AdjustmentReview implements PhaseReview {

	private final AdjustmentStore adjustments;

	AdjustmentReview(AdjustmentStore adjustments) {
		this.adjustments = adjustments;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Remark> before(Actor actor, PeriodSummary period, Phase next) {
		return (next != Phase.RELEASED) ? List.of()
				: List.of(new Remark("calibration.release.waiting", this.adjustments.waiting(period.id(), actor),
						"/periods/" + period.id() + "/calibration/people?waiting=true"));
	}

}
