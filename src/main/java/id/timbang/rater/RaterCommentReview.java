package id.timbang.rater;

import java.util.List;

import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.period.PhaseReview;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says before results are released that comments wait which nobody may decide about. How
 * many is not said: that would be a number about few people.
 */
@Component
class RaterCommentReview implements PhaseReview {

	private final OutOfReach outOfReach;

	RaterCommentReview(OutOfReach outOfReach) {
		this.outOfReach = outOfReach;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Remark> before(Actor actor, PeriodSummary period, Phase next) {
		if (next != Phase.RELEASED || !this.outOfReach.periods().contains(period.id())) {
			return List.of();
		}
		return List.of(new Remark("rater.comments.outOfReach.release", 1, "/feedback-comments"));
	}

}
