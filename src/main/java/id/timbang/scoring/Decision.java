package id.timbang.scoring;

/**
 * The appraiser's decision on both ratings (S8). Suggested and given predicate both stay
 * on the sheet; the given one counts.
 */
public record Decision(RatingDecision results, RatingDecision behaviour) {

	public Ratings suggested() {
		return new Ratings(results.suggested(), behaviour.suggested());
	}

	public Ratings given() {
		return new Ratings(results.given(), behaviour.given());
	}

}
