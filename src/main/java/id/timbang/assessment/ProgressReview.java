package id.timbang.assessment;

import java.util.List;
import java.util.stream.Stream;

import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.period.PhaseReview;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says how many reports are missing before reporting ends, and how many ratings before
 * assessment ends.
 */
@Component
class ProgressReview implements PhaseReview {

	private final ProgressDirectory directory;

	ProgressReview(ProgressDirectory directory) {
		this.directory = directory;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Remark> before(Actor actor, PeriodSummary period, Phase next) {
		return switch (next) {
			case ASSESSMENT -> remarks(period, Owed.PLAN, Owed.REPORT);
			case CALIBRATION -> remarks(period, Owed.PLAN, Owed.REPORT, Owed.READ, Owed.ASSESS, Owed.RATE);
			default -> List.of();
		};
	}

	private List<Remark> remarks(PeriodSummary period, Owed... kinds) {
		ProgressCounts counts = this.directory.counts(period, ProgressFilter.ALL);
		return Stream.of(kinds)
			.map((kind) -> new Remark(kind.messageKey() + ".people", counts.of(kind),
					"/periods/" + period.id() + "/progress?owed=" + kind))
			.toList();
	}

}
