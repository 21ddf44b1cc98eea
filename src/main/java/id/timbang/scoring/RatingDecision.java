package id.timbang.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What the appraiser made of one suggested rating: confirmed it, or departed from it with
 * a {@linkplain WrittenReason#DEPARTURE reason} (S8). Both ratings stay.
 */
public record RatingDecision(Rating suggested, Rating given, @Nullable String reason) {

	public RatingDecision {
		boolean explained = reason != null && WrittenReason.DEPARTURE.accepts(reason);
		Refusal.REASON_TOO_SHORT.when(given != suggested && !explained, given);
	}

	public static RatingDecision confirming(Rating suggested) {
		return new RatingDecision(suggested, suggested, null);
	}

	public boolean departs() {
		return given != suggested;
	}

}
