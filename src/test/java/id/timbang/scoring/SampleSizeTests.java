package id.timbang.scoring;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.timbang.scoring.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/** The table of Krejcie and Morgan, recomputed from their formula. */
class SampleSizeTests {

	@ParameterizedTest(name = "{0} users, {1} answers")
	@CsvSource({ "0, 0", "1, 1", "10, 10", "20, 19", "30, 28", "40, 36", "50, 44", "60, 52", "70, 59", "80, 66",
			"100, 80", "120, 92", "150, 108", "200, 132", "250, 152", "300, 169", "400, 196", "500, 217", "600, 234",
			"700, 248", "800, 260", "900, 269", "1000, 278", "1500, 306", "2000, 322", "3000, 341", "4000, 351",
			"4384, 353", "4500, 354", "5000, 357", "10000, 370", "15000, 375", "20000, 377", "50000, 381",
			"100000, 383", "1000000, 384" })
	void isThatOfTheFormula(long population, int wanted) {
		assertThat(SampleSize.of(population)).isEqualTo(wanted);
	}

	@Test
	void refusesFewerThanNobody() {
		assertRefused(Refusal.POPULATION_NEGATIVE, () -> SampleSize.of(-1));
	}

}
