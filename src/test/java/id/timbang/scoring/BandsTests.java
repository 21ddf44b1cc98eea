package id.timbang.scoring;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.timbang.scoring.Ratios.ratio;
import static id.timbang.scoring.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class BandsTests {

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "120, ABOVE_EXPECTATION", "110, ABOVE_EXPECTATION", "109.99, MEETS_EXPECTATION",
			"90, MEETS_EXPECTATION", "89.99, BELOW_EXPECTATION", "0, BELOW_EXPECTATION" })
	void suggestsARating(BigDecimal figure, Rating rating) {
		assertThat(MatrixPolicy.DEFAULT_BANDS.of(new Figure(Ratio.of(figure)))).isEqualTo(rating);
	}

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "120, VERY_GOOD", "110, VERY_GOOD", "109.99, GOOD", "90, GOOD", "89.99, NEEDS_IMPROVEMENT",
			"70, NEEDS_IMPROVEMENT", "69.99, POOR", "50, POOR", "49.99, VERY_POOR", "0, VERY_POOR" })
	void findsThePredicateOfPp30(BigDecimal figure, Predicate predicate) {
		assertThat(NumericPolicy.DEFAULT_BANDS.of(new Figure(Ratio.of(figure)))).isEqualTo(predicate);
	}

	@ParameterizedTest(name = "{0} from {1}")
	@CsvSource({ "ABOVE_EXPECTATION, 110", "MEETS_EXPECTATION, 90", "BELOW_EXPECTATION, 0" })
	void knowsWhereABandBegins(Rating rating, BigDecimal edge) {
		assertThat(MatrixPolicy.DEFAULT_BANDS.from(rating)).isEqualByComparingTo(edge);
	}

	@ParameterizedTest
	@CsvSource({ "73149/665, ABOVE_EXPECTATION", "109994999/1000000, MEETS_EXPECTATION" })
	void looksAtTheRoundedFigure(String exact, Rating rating) {
		assertThat(MatrixPolicy.DEFAULT_BANDS.of(new Figure(ratio(exact)))).isEqualTo(rating);
	}

	@Test
	void mayStartTheBestBandAtTheVeryEnd() {
		Bands<Rating> bands = ratings("120", "0.01", "0");
		assertThat(bands.of(new Figure(Ratio.of(120)))).isEqualTo(Rating.ABOVE_EXPECTATION);
		assertThat(bands.of(new Figure(ratio("1/100")))).isEqualTo(Rating.MEETS_EXPECTATION);
		assertThat(bands.of(new Figure(Ratio.ZERO))).isEqualTo(Rating.BELOW_EXPECTATION);
	}

	@ParameterizedTest
	@CsvSource({ "90, 110, 0", "90, 90, 0", "90, 0, 0" })
	void refusesEdgesThatDoNotDescend(String above, String meets, String below) {
		assertRefused(Refusal.BANDS_NOT_DESCENDING, () -> ratings(above, meets, below));
	}

	@Test
	void refusesToLeaveAGapAboveZero() {
		assertRefused(Refusal.BANDS_NOT_FROM_ZERO, () -> ratings("110", "90", "0.01"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "120.01", "-0.01", "110.005", "1e400" })
	void refusesAnEdgeOffTheScale(String edge) {
		assertRefused(Refusal.BAND_EDGE_OFF_SCALE, () -> ratings(edge, "90", "0"));
	}

	@Test
	void refusesATableWithARowTooFewOrTooMany() {
		assertRefused(Refusal.BANDS_INCOMPLETE, () -> ratings("110", "0"));
		assertRefused(Refusal.BANDS_INCOMPLETE, () -> ratings("110", "90", "70", "0"));
		assertRefused(Refusal.BANDS_INCOMPLETE, () -> new Bands<Rating>(List.of()));
		assertRefused(Refusal.BANDS_INCOMPLETE, () -> new Bands<>(List.of(band(Rating.ABOVE_EXPECTATION, 0))));
	}

	@Test
	void refusesValuesOutOfOrder() {
		assertRefused(Refusal.BANDS_INCOMPLETE, () -> new Bands<>(List.of(band(Rating.MEETS_EXPECTATION, 110),
				band(Rating.ABOVE_EXPECTATION, 90), band(Rating.BELOW_EXPECTATION, 0))));
	}

	private static Bands<Rating> ratings(String... edges) {
		return Bands.of(Rating.class, edges);
	}

	private static Band<Rating> band(Rating rating, long from) {
		return new Band<>(rating, BigDecimal.valueOf(from));
	}

}
