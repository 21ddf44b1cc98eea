package id.timbang.scoring;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.timbang.scoring.Ratios.ratio;
import static id.timbang.scoring.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class AchievementTests {

	@ParameterizedTest(name = "{0}: {1} of {2} gives {3}")
	@CsvSource({ "HIGHER, 575/6, 95, 5750/57, DIRECT", "HIGHER, 136, 120, 340/3, DIRECT",
			"HIGHER, 120, 120, 100, DIRECT", "HIGHER, 0, 120, 0, DIRECT", "LOWER, 146/25, 7, 816/7, REVERSED",
			"LOWER, 7, 7, 100, REVERSED", "LOWER, 14, 7, 0, REVERSED", "RANGE, 95, 100, 95, DIRECT",
			"RANGE, 100, 100, 100, DIRECT", "RANGE, 105, 100, 95, REVERSED" })
	void comparesWithASingleTarget(Direction direction, String realised, String target, String points,
			Formula formula) {
		Achievement achievement = achieve(Quantity.of(Target.of(ratio(target)), direction), realised);
		assertThat(achievement.points()).isEqualTo(ratio(points));
		assertThat(achievement.formula()).isEqualTo(formula);
		assertThat(achievement.realised()).isEqualTo(ratio(realised));
		assertThat(achievement.bound()).isEqualTo(ratio(target));
		assertThat(achievement.clamp()).isEqualTo(Achievement.Clamp.NONE);
	}

	@ParameterizedTest(name = "{0}: {1} within 7 to 8 gives {2}")
	@CsvSource({ "LOWER, 6.5, 107.14, REVERSED, 7", "LOWER, 7, 100.00, INSIDE, 7", "LOWER, 7.5, 100.00, INSIDE, 15/2",
			"LOWER, 8, 100.00, INSIDE, 8", "LOWER, 9, 87.50, REVERSED, 8", "HIGHER, 6.5, 92.86, DIRECT, 7",
			"HIGHER, 7, 100.00, INSIDE, 7", "HIGHER, 8, 100.00, INSIDE, 8", "HIGHER, 9, 112.50, DIRECT, 8",
			"RANGE, 6.5, 92.86, DIRECT, 7", "RANGE, 7, 100.00, INSIDE, 7", "RANGE, 8, 100.00, INSIDE, 8",
			"RANGE, 9, 87.50, REVERSED, 8" })
	void comparesWithTheNearerBoundOfARange(Direction direction, BigDecimal realised, BigDecimal points,
			Formula formula, String bound) {
		Target target = Target.range(Ratio.of(7), Ratio.of(8));
		Achievement achievement = achieve(Quantity.of(target, direction), Ratio.of(realised).toString());
		assertThat(achievement.points().toScore()).isEqualTo(points);
		assertThat(achievement.formula()).isEqualTo(formula);
		assertThat(achievement.bound()).isEqualTo(ratio(bound));
	}

	@ParameterizedTest(name = "cap {0}: {1} of 100 gives {2}, {3}")
	@CsvSource({ "120, 119.99, 119.99, NONE", "120, 120, 120.00, NONE", "120, 120.01, 120.00, AT_CAP",
			"120, 400, 120.00, AT_CAP", "100, 100, 100.00, NONE", "100, 100.01, 100.00, AT_CAP",
			"110.5, 111, 110.50, AT_CAP" })
	void clampsAtTheCap(BigDecimal cap, BigDecimal realised, BigDecimal points, Achievement.Clamp clamp) {
		Quantity quantity = new Quantity(Target.of(Ratio.HUNDRED), Direction.HIGHER, new Cap(cap));
		Achievement achievement = achieve(quantity, Ratio.of(realised).toString());
		assertThat(achievement.points().toScore()).isEqualTo(points);
		assertThat(achievement.clamp()).isEqualTo(clamp);
		assertThat(achievement.unclamped()).isEqualTo(Ratio.of(realised));
	}

	@ParameterizedTest(name = "{0} days of 7 gives {1}, {2}")
	@CsvSource({ "14, 0, NONE", "15, 0, AT_ZERO", "700, 0, AT_ZERO", "13, 100/7, NONE" })
	void clampsAtZero(String realised, String points, Achievement.Clamp clamp) {
		Achievement achievement = achieve(Quantity.of(Target.of(Ratio.of(7)), Direction.LOWER), realised);
		assertThat(achievement.points()).isEqualTo(ratio(points));
		assertThat(achievement.clamp()).isEqualTo(clamp);
	}

	@ParameterizedTest(name = "level {0} gives {1}, with a cap of 100 it gives {2}")
	@CsvSource({ "1, 40, 40", "2, 60, 60", "3, 80, 80", "4, 100, 100", "5, 120, 100" })
	void capsARubricToo(int level, long points, long capped) {
		Reading reading = new Reading.Rated(new Level(level));
		Achievement free = Rubric.DEFAULT.achievement(reading).orElseThrow();
		Achievement limited = new Rubric(new Cap(BigDecimal.valueOf(100))).achievement(reading).orElseThrow();
		assertThat(free.points()).isEqualTo(Ratio.of(points)).isEqualTo(new Level(level).points());
		assertThat(limited.points()).isEqualTo(Ratio.of(capped));
		assertThat(free).isEqualTo(new Achievement(Formula.RUBRIC, Ratio.of(level), Ratio.of(4), Cap.DEFAULT));
	}

	@ParameterizedTest
	@CsvSource({ "1, true", "2, false", "3, false", "4, false", "5, true" })
	void theLowestAndTheHighestLevelNeedAReason(int level, boolean needsReason) {
		assertThat(new Level(level).needsReason()).isEqualTo(needsReason);
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 6 })
	void thereAreFiveLevels(int level) {
		assertRefused(Refusal.LEVEL_OUT_OF_RANGE, () -> new Level(level));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "-1/1000" })
	void refusesATargetThatIsNotPositive(String target) {
		assertRefused(Refusal.TARGET_NOT_POSITIVE, () -> Target.of(ratio(target)));
		assertRefused(Refusal.TARGET_NOT_POSITIVE, () -> Target.range(ratio(target), Ratio.of(5)));
	}

	@Test
	void refusesARangeWithoutWidth() {
		assertRefused(Refusal.TARGET_RANGE_EMPTY, () -> Target.range(Ratio.of(7), Ratio.of(7)));
	}

	@Test
	void refusesARangeUpsideDown() {
		assertRefused(Refusal.TARGET_RANGE_EMPTY, () -> Target.range(Ratio.of(8), Ratio.of(7)));
	}

	@Test
	void refusesANegativeRealisedValue() {
		assertRefused(Refusal.REALISED_NEGATIVE, () -> new Reading.Value(ratio("-1/100")));
		assertThat(new Reading.Value(Ratio.ZERO).realised()).contains(Ratio.ZERO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "99.99", "120.01", "110.005", "0", "1e400" })
	void refusesACapOffTheScale(BigDecimal cap) {
		assertRefused(Refusal.CAP_OUT_OF_RANGE, () -> new Cap(cap));
	}

	@Test
	void aCapIsTheSameHoweverItIsWritten() {
		assertThat(new Cap(new BigDecimal("120.0"))).isEqualTo(Cap.DEFAULT);
		assertThat(Cap.DEFAULT.points()).isEqualTo("120.00");
	}

	private static Achievement achieve(Quantity quantity, String realised) {
		return quantity.achievement(new Reading.Value(ratio(realised))).orElseThrow();
	}

}
