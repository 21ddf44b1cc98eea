package id.timbang.scoring;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.timbang.scoring.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/** The table of Peraturan BKN 3/2023. */
class CreditPointsTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "AHLI_PERTAMA, 18.75, 12.5, 9.375, 6.25, 3.125", "AHLI_MUDA, 37.5, 25, 18.75, 12.5, 6.25",
			"AHLI_MADYA, 56.25, 37.5, 28.125, 18.75, 9.375", "AHLI_UTAMA, 75, 50, 37.5, 25, 12.5",
			"PEMULA, 5.625, 3.75, 2.8125, 1.875, 0.9375", "TERAMPIL, 7.5, 5, 3.75, 2.5, 1.25",
			"MAHIR, 18.75, 12.5, 9.375, 6.25, 3.125", "PENYELIA, 37.5, 25, 18.75, 12.5, 6.25" })
	void ofAYear(FunctionalLevel level, BigDecimal veryGood, BigDecimal good, BigDecimal needsImprovement,
			BigDecimal poor, BigDecimal veryPoor) {
		assertThat(Predicate.values()).extracting(predicate -> new CreditPoints(level, predicate, 12).exact())
			.containsExactly(Ratio.of(veryGood), Ratio.of(good), Ratio.of(needsImprovement), Ratio.of(poor),
					Ratio.of(veryPoor));
	}

	@ParameterizedTest(name = "{0}, {1}, {2} months: {3}")
	@CsvSource({ "AHLI_PERTAMA, VERY_GOOD, 12, 18.75", "AHLI_PERTAMA, GOOD, 2, 2.08", "AHLI_PERTAMA, GOOD, 1, 1.04",
			"AHLI_PERTAMA, NEEDS_IMPROVEMENT, 12, 9.38" })
	void isShownWithTwoDecimals(FunctionalLevel level, Predicate predicate, int months, BigDecimal shown) {
		assertThat(new CreditPoints(level, predicate, months).shown()).isEqualTo(shown);
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 13 })
	void isForAtMostAYear(int months) {
		assertRefused(Refusal.MONTHS_OUT_OF_RANGE,
				() -> new CreditPoints(FunctionalLevel.PEMULA, Predicate.GOOD, months));
	}

}
