package id.timbang.scoring;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JudgementTests {

	private static final Ratings RATINGS = new Ratings(Rating.ABOVE_EXPECTATION, Rating.MEETS_EXPECTATION);

	private static final TotalPredicate TOTAL = new TotalPredicate(Predicate.POOR);

	@Test
	void isMadeOfTwoRatingsOrOfThePredicateOfATotal() {
		assertThat(Judgement.of(Rating.ABOVE_EXPECTATION, Rating.MEETS_EXPECTATION, null)).contains(RATINGS);
		assertThat(Judgement.of(null, null, Predicate.POOR)).contains(TOTAL);
	}

	@Test
	void isNotThereWhileARatingIsMissing() {
		assertThat(Judgement.of(Rating.ABOVE_EXPECTATION, null, null)).isEmpty();
		assertThat(Judgement.of(null, Rating.MEETS_EXPECTATION, null)).isEmpty();
	}

	@Test
	void isOneOfTheTwo() {
		assertThat(RATINGS.ratings()).contains(RATINGS);
		assertThat(RATINGS.ofTotal()).isEmpty();
		assertThat(TOTAL.ratings()).isEmpty();
		assertThat(TOTAL.ofTotal()).contains(Predicate.POOR);
	}

	/** Not the band that the total reached. */
	@Test
	void suggestsWhatIsGiven() {
		assertThat(new Conclusion.Banded(Predicate.VERY_GOOD, Predicate.GOOD).suggestion())
			.contains(new TotalPredicate(Predicate.GOOD));
	}

}
