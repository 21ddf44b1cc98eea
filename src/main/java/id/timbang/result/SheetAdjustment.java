package id.timbang.result;

import java.time.Instant;

import id.timbang.scoring.Judgement;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A change in calibration of what the appraiser had set (feature 67). Figures stay, and
 * so does what was set before.
 *
 * @param results rating of results afterwards; none where there is a total
 * @param behaviour rating of behaviour afterwards; none where there is a total
 * @param predicate afterwards; none where there are ratings
 * @param reason why
 * @param proposedBy who proposed it
 * @param confirmedBy the second person, who confirmed it
 * @param confirmedAt when
 */
public record SheetAdjustment(@Nullable Rating results, @Nullable Rating behaviour, @Nullable Predicate predicate,
		String reason, String proposedBy, String confirmedBy, Instant confirmedAt) {

	public static SheetAdjustment to(Judgement judgement, String reason, String proposedBy, String confirmedBy,
			Instant confirmedAt) {
		return new SheetAdjustment(judgement.ratings().map((both) -> both.results()).orElse(null),
				judgement.ratings().map((both) -> both.behaviour()).orElse(null), judgement.ofTotal().orElse(null),
				reason, proposedBy, confirmedBy, confirmedAt);
	}

	/** What counts afterwards. */
	public Judgement judgement() {
		return Judgement.of(this.results, this.behaviour, this.predicate).orElseThrow();
	}

}
