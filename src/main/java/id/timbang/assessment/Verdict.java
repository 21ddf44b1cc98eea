package id.timbang.assessment;

import java.time.Instant;
import java.util.Optional;

import id.timbang.scoring.Judgement;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.Rating;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What the appraiser has set (<i>ketetapan</i>): two ratings, or the predicate of a
 * total, and why it leaves the suggestion where it does (S8).
 *
 * @param givenResults rating of results; none where there is a total
 * @param givenBehaviour rating of behaviour; none where there is a total
 * @param givenPredicate predicate of the total; none where there are ratings
 * @param resultsReason why it is not the suggested one; empty if it is
 * @param behaviourReason why it is not the suggested one; empty if it is
 * @param predicateReason why it is not the suggested one; empty if it is
 * @param decidedBy who set them
 * @param decidedAt when
 */
@Embeddable
public record Verdict(@Enumerated(EnumType.STRING) @Nullable Rating givenResults,
		@Enumerated(EnumType.STRING) @Nullable Rating givenBehaviour,
		@Enumerated(EnumType.STRING) @Nullable Predicate givenPredicate, String resultsReason, String behaviourReason,
		String predicateReason, @Nullable String decidedBy, @Nullable Instant decidedAt) {

	public static final Verdict NONE = new Verdict(null, null, null, "", "", "", null, null);

	/** What is set, once it is. */
	public Optional<Judgement> judgement() {
		return Judgement.of(this.givenResults, this.givenBehaviour, this.givenPredicate);
	}

}
