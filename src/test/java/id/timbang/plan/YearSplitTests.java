package id.timbang.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class YearSplitTests {

	/** Amounts that a target can be, large, small and awkward. */
	static Stream<BigDecimal> amounts() {
		Random random = new Random(20261013);
		Stream<BigDecimal> drawn = random.longs(400, 12, 9_999_999_999_999_999L)
			.mapToObj((number) -> BigDecimal.valueOf(number, 4));
		Stream<BigDecimal> whole = random.longs(200, 1, 1_000_000).mapToObj(BigDecimal::valueOf);
		return Stream.concat(drawn, whole);
	}

	@ParameterizedTest
	@MethodSource("amounts")
	void addsUpExactlyAndLeavesNoPeriodEmpty(BigDecimal amount) {
		for (int periods : List.of(1, 2, 4, 12)) {
			List<BigDecimal> parts = YearSplit.evenly(amount, periods);
			assertThat(parts).hasSize(periods).allSatisfy((part) -> assertThat(part).isPositive());
			assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(amount);
			BigDecimal step = (parts.get(0).scale() == 0) ? BigDecimal.ONE : new BigDecimal("0.0001");
			assertThat(parts.get(0).subtract(parts.get(periods - 1))).isBetween(BigDecimal.ZERO, step);
			assertThat(YearSplit.isSplitOf(amount, parts)).isTrue();
		}
	}

	@ParameterizedTest
	@CsvSource({ "320, 27, 26", "12, 1, 1", "11, 0.9167, 0.9166", "0.0012, 0.0001, 0.0001",
			"320.5000, 26.7084, 26.7083" })
	void givesTheFirstPeriodsOneStepMore(BigDecimal amount, BigDecimal first, BigDecimal last) {
		List<BigDecimal> parts = YearSplit.evenly(amount, 12);
		assertThat(parts.get(0)).isEqualByComparingTo(first);
		assertThat(parts.get(11)).isEqualByComparingTo(last);
	}

	@Test
	void anAmountTooSmallForItsPeriodsIsNoSplit() {
		BigDecimal tiny = new BigDecimal("0.0011");
		assertThat(YearSplit.isSplitOf(tiny, YearSplit.evenly(tiny, 12))).isFalse();
	}

	@Test
	void knowsWhatIsNoSplit() {
		BigDecimal ten = BigDecimal.TEN;
		assertThat(YearSplit.isSplitOf(ten, List.of(new BigDecimal("4"), new BigDecimal("6.0000")))).isTrue();
		assertThat(YearSplit.isSplitOf(ten, List.of(new BigDecimal("4"), new BigDecimal("6.0001")))).isFalse();
		assertThat(YearSplit.isSplitOf(ten, List.of(ten, BigDecimal.ZERO))).isFalse();
		assertThat(YearSplit.isSplitOf(ten, List.of(new BigDecimal("11"), new BigDecimal("-1")))).isFalse();
		assertThat(YearSplit.isSplitOf(ten, List.of())).isFalse();
	}

}
