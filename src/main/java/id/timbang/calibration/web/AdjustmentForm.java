package id.timbang.calibration.web;

import java.util.Objects;
import java.util.Optional;

import id.timbang.scoring.Judgement;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.Rating;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What shall count instead, as it is chosen, why it shall not, or what the appraiser says
 * to it.
 */
record AdjustmentForm(@Nullable Rating results, @Nullable Rating behaviour, @Nullable Predicate predicate,
		@Size(max = 2000) String reason, @Size(max = 1000) String refusal, @Size(max = 1000) String opinion) {

	AdjustmentForm {
		reason = Objects.requireNonNullElse(reason, "");
		refusal = Objects.requireNonNullElse(refusal, "");
		opinion = Objects.requireNonNullElse(opinion, "");
	}

	/** Filled with what counts now. */
	static AdjustmentForm of(@Nullable Judgement settled) {
		Optional<Judgement> now = Optional.ofNullable(settled);
		return new AdjustmentForm(now.flatMap(Judgement::ratings).map((both) -> both.results()).orElse(null),
				now.flatMap(Judgement::ratings).map((both) -> both.behaviour()).orElse(null),
				now.flatMap(Judgement::ofTotal).orElse(null), "", "", "");
	}

	/** What was chosen; none while something is missing. */
	Optional<Judgement> judgement() {
		return Judgement.of(this.results, this.behaviour, this.predicate);
	}

}
