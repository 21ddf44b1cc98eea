package id.timbang.scoring;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.timbang.scoring.Conversion.NONE;
import static id.timbang.scoring.Conversion.PERMENPANRB_8_2021;
import static id.timbang.scoring.Ratios.ratio;
import static org.assertj.core.api.Assertions.assertThat;

/** The curve of PermenPANRB 8/2021 (S21). */
class ConversionTests {

	@ParameterizedTest(name = "{0} of {1} is {2} %, {3} points")
	@CsvSource({ "93, 95, 98, 88", "85, 85, 100, 109" })
	void convertsTheExamplesOfTheRegulation(String realised, String target, int percent, String points) {
		Achievement achievement = achieve(Quantity.of(Target.of(ratio(target)), Direction.HIGHER), realised);
		assertThat(Conversion.wholePercent(achievement)).isEqualTo(percent);
		assertThat(PERMENPANRB_8_2021.points(achievement)).isEqualTo(ratio(points));
	}

	@Test
	void comparesTimeWithTheNearerBound() {
		Target months = Target.range(Ratio.of(7), Ratio.of(8));
		Achievement achievement = achieve(Quantity.of(months, Direction.LOWER), "13/2");
		assertThat(Conversion.wholePercent(achievement)).isEqualTo(107);
		assertThat(PERMENPANRB_8_2021.points(achievement)).isEqualTo(ratio("350/3"));
	}

	@ParameterizedTest(name = "{0} % gives {1}")
	@CsvSource({ "0, 0", "0.4, 0", "30, 1470/59", "59, 49", "59.49, 49", "59.5, 50", "60, 50", "79, 69", "79.5, 70",
			"80, 70", "99, 89", "99.49, 89", "99.5, 109", "100, 109", "100.49, 109", "100.5, 110", "101, 110",
			"102, 1000/9", "110, 120", "110.5, 120", "111, 120", "120, 120", "300, 120" })
	void hasFiveBranches(BigDecimal percent, String points) {
		assertThat(PERMENPANRB_8_2021.points(percent(Cap.DEFAULT, percent))).isEqualTo(ratio(points));
	}

	@ParameterizedTest(name = "with a cap of {0}, {1} % gives {2}")
	@CsvSource({ "100, 100, 120", "100, 105, 120", "100, 99.5, 120", "100, 99, 89", "100.01, 100, 109" })
	void knowsTheHighestPossibleTarget(BigDecimal cap, BigDecimal percent, String points) {
		assertThat(PERMENPANRB_8_2021.points(percent(new Cap(cap), percent))).isEqualTo(ratio(points));
	}

	@Test
	void leavesTheAchievementAloneByDefault() {
		Achievement achievement = percent(Cap.DEFAULT, new BigDecimal("97.89"));
		assertThat(ScoringSettings.DEFAULT.conversion()).isEqualTo(NONE);
		assertThat(NONE.points(achievement)).isEqualTo(ratio("9789/100"));
		assertThat(NONE.converts(achievement)).isFalse();
		assertThat(PERMENPANRB_8_2021.converts(achievement)).isTrue();
	}

	@Test
	void neverConvertsARubric() {
		Achievement achievement = Rubric.DEFAULT.achievement(new Reading.Rated(Level.TARGET)).orElseThrow();
		assertThat(PERMENPANRB_8_2021.converts(achievement)).isFalse();
		assertThat(PERMENPANRB_8_2021.points(achievement)).isEqualTo(Ratio.HUNDRED);
	}

	@Test
	void countsInThePolicyThatChoseIt() {
		ScoringSettings settings = new ScoringSettings(MissingRule.RENORMALISE, Weight.of("70"), Weight.of("20"), 3, 10,
				PERMENPANRB_8_2021);
		MatrixPolicy policy = new MatrixPolicy(settings, MatrixPolicy.DEFAULT_BANDS, MatrixPolicy.DEFAULT_BANDS);
		Part part = Parts.month(Sheets.sheet(4, 4, 4, 4, 4, 4, 4), Items.higher("I1", "60", "93", "95"),
				Items.rubric("I2", "40", 4));
		List<Ratio> points = policy.weigh(part).results().lines().stream().map(ScoreLine::points).toList();
		assertThat(points).containsExactly(Ratio.of(88), Ratio.HUNDRED);
		assertThat(policy.weigh(part).results().outcome().figure()).contains(new Figure(ratio("464/5")));
	}

	private static Achievement percent(Cap cap, BigDecimal percent) {
		Quantity quantity = new Quantity(Target.of(Ratio.HUNDRED), Direction.HIGHER, cap);
		return achieve(quantity, Ratio.of(percent).toString());
	}

	private static Achievement achieve(Quantity quantity, String realised) {
		return quantity.achievement(new Reading.Value(ratio(realised))).orElseThrow();
	}

}
