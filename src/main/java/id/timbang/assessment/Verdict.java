package id.timbang.assessment;

import java.time.Instant;
import java.util.Optional;

import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratings;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The two ratings that the appraiser has set (<i>ketetapan</i>), and why they leave the
 * suggestion where they do (S8).
 *
 * @param givenResults rating of results
 * @param givenBehaviour rating of behaviour
 * @param resultsReason why it is not the suggested one; empty if it is
 * @param behaviourReason why it is not the suggested one; empty if it is
 * @param decidedBy who set them
 * @param decidedAt when
 */
@Embeddable
public record Verdict(@Enumerated(EnumType.STRING) @Nullable Rating givenResults,
		@Enumerated(EnumType.STRING) @Nullable Rating givenBehaviour, String resultsReason, String behaviourReason,
		@Nullable String decidedBy, @Nullable Instant decidedAt) {

	public static final Verdict NONE = new Verdict(null, null, "", "", null, null);

	/** Both ratings, once they are set. */
	public Optional<Ratings> ratings() {
		return (this.givenResults != null && this.givenBehaviour != null)
				? Optional.of(new Ratings(this.givenResults, this.givenBehaviour)) : Optional.empty();
	}

}
