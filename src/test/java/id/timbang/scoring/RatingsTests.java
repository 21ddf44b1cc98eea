package id.timbang.scoring;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.timbang.scoring.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class RatingsTests {

	private static final String REASON = "Menggantikan rekan yang sakit selama tiga minggu tanpa keluhan.";

	@ParameterizedTest(name = "results {0}, behaviour {1}: {2}")
	@CsvSource({ "ABOVE_EXPECTATION, BELOW_EXPECTATION, POOR, true",
			"ABOVE_EXPECTATION, MEETS_EXPECTATION, GOOD, false",
			"ABOVE_EXPECTATION, ABOVE_EXPECTATION, VERY_GOOD, false",
			"MEETS_EXPECTATION, BELOW_EXPECTATION, POOR, true", "MEETS_EXPECTATION, MEETS_EXPECTATION, GOOD, false",
			"MEETS_EXPECTATION, ABOVE_EXPECTATION, GOOD, false",
			"BELOW_EXPECTATION, BELOW_EXPECTATION, VERY_POOR, false",
			"BELOW_EXPECTATION, MEETS_EXPECTATION, NEEDS_IMPROVEMENT, false",
			"BELOW_EXPECTATION, ABOVE_EXPECTATION, NEEDS_IMPROVEMENT, false" })
	void makeThePredicateOfTheirCell(Rating results, Rating behaviour, Predicate predicate, boolean misconduct) {
		Ratings ratings = new Ratings(results, behaviour);
		assertThat(ratings.predicate()).isEqualTo(predicate);
		assertThat(ratings.isMisconduct()).isEqualTo(misconduct);
	}

	@Test
	void keepSuggestionAndDecisionSideBySide() {
		RatingDecision confirmed = RatingDecision.confirming(Rating.ABOVE_EXPECTATION);
		RatingDecision departed = new RatingDecision(Rating.MEETS_EXPECTATION, Rating.ABOVE_EXPECTATION, REASON);
		Decision decision = new Decision(confirmed, departed);
		assertThat(confirmed.departs()).isFalse();
		assertThat(departed.departs()).isTrue();
		assertThat(decision.suggested().predicate()).isEqualTo(Predicate.GOOD);
		assertThat(decision.given().predicate()).isEqualTo(Predicate.VERY_GOOD);
	}

	@Test
	void refuseToDepartWithoutAReason() {
		assertRefused(Refusal.REASON_TOO_SHORT,
				() -> new RatingDecision(Rating.MEETS_EXPECTATION, Rating.ABOVE_EXPECTATION, null));
		assertRefused(Refusal.REASON_TOO_SHORT,
				() -> new RatingDecision(Rating.MEETS_EXPECTATION, Rating.BELOW_EXPECTATION, "x".repeat(49)));
	}

	@Test
	void mayBeConfirmedWithARemark() {
		RatingDecision decision = new RatingDecision(Rating.MEETS_EXPECTATION, Rating.MEETS_EXPECTATION, "Setuju.");
		assertThat(decision.departs()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "PERMENPANRB_6_2022, VERY_GOOD, SANGAT_BAIK", "PERMENPANRB_6_2022, GOOD, BAIK",
			"PERMENPANRB_6_2022, NEEDS_IMPROVEMENT, BUTUH_PERBAIKAN", "PERMENPANRB_6_2022, POOR, KURANG",
			"PERMENPANRB_6_2022, VERY_POOR, SANGAT_KURANG", "PP_30_2019, VERY_GOOD, SANGAT_BAIK",
			"PP_30_2019, GOOD, BAIK", "PP_30_2019, NEEDS_IMPROVEMENT, CUKUP", "PP_30_2019, POOR, KURANG",
			"PP_30_2019, VERY_POOR, SANGAT_KURANG" })
	void predicatesHaveTheNamesOfTheirRegulation(PredicateNames names, Predicate predicate, String code) {
		assertThat(names.codeOf(predicate)).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource({ "ABOVE_EXPECTATION, DI_ATAS_EKSPEKTASI", "MEETS_EXPECTATION, SESUAI_EKSPEKTASI",
			"BELOW_EXPECTATION, DI_BAWAH_EKSPEKTASI" })
	void haveTheNamesOfTheRegulation(Rating rating, String code) {
		assertThat(rating.code()).isEqualTo(code);
	}

}
