package id.timbang.scoring;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.timbang.scoring.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class WeightTests {

	@ParameterizedTest
	@ValueSource(strings = { "12.5", "12.50", "12.500", "1.25E+1" })
	void isTheSameHoweverItIsWritten(String percent) {
		assertThat(Weight.of(percent)).isEqualTo(Weight.of("12.50")).hasToString("12.50");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "0.01", "99.99", "100" })
	void liesBetweenZeroAndAHundred(String percent) {
		assertThat(Weight.of(percent).percent()).isEqualByComparingTo(percent);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-0.01", "100.01", "12.345", "1e400", "1e-400", "1e2147483647", "1e-2147483647" })
	void refusesAnythingElse(String percent) {
		assertRefused(Refusal.WEIGHT_OUT_OF_RANGE, () -> Weight.of(percent));
	}

	@Test
	void aTinyExponentIsRefusedWithoutExpandingIt() {
		assertRefused(Refusal.WEIGHT_OUT_OF_RANGE, () -> Weight.of("1e-2000000000"));
	}

	@ParameterizedTest
	@CsvSource({ "0, 100.00", "70, 30.00", "33.34, 66.66", "100, 0.00" })
	void knowsWhatIsLeft(String percent, String rest) {
		assertThat(Weight.of(percent).complement()).isEqualTo(Weight.of(rest));
	}

	@Test
	void comparesByPercent() {
		assertThat(Weight.of("9")).isLessThan(Weight.of("10"));
		assertThat(Weight.of("10.00")).isEqualByComparingTo(Weight.of("10"));
		assertThat(Weight.ZERO.isZero()).isTrue();
		assertThat(Weight.of("0.01").isZero()).isFalse();
	}

	@Test
	void spreadsThree() {
		assertThat(Weight.spreadEvenly(3)).map(Weight::toString).containsExactly("33.34", "33.33", "33.33");
	}

	@Test
	void spreadsSeven() {
		assertThat(Weight.spreadEvenly(7)).map(Weight::toString)
			.containsExactly("14.29", "14.29", "14.29", "14.29", "14.28", "14.28", "14.28");
	}

	@Test
	void alwaysSpreadsExactlyAHundred() {
		for (int count = 1; count <= 300; count++) {
			List<Weight> weights = Weight.spreadEvenly(count);
			assertThat(weights).hasSize(count).isSortedAccordingTo((a, b) -> b.compareTo(a));
			assertThat(WeightSum.of(weights).isHundred()).isTrue();
			BigDecimal spread = weights.get(0).percent().subtract(weights.get(count - 1).percent());
			assertThat(spread).isBetween(BigDecimal.ZERO, new BigDecimal("0.01"));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1 })
	void spreadsOverAtLeastOne(int count) {
		assertRefused(Refusal.NOTHING_TO_SPREAD, () -> Weight.spreadEvenly(count));
	}

}
