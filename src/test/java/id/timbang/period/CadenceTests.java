package id.timbang.period;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CadenceTests {

	@ParameterizedTest(name = "{0}, {1} to {2}: {3}")
	@CsvSource({ "MONTHLY, 2026-01-01, 2026-12-31, 12", "MONTHLY, 2026-01-15, 2027-01-14, 12",
			"MONTHLY, 2026-01-31, 2027-01-30, 12", "MONTHLY, 2028-02-29, 2029-02-27, 12",
			"QUARTERLY, 2026-01-31, 2027-01-30, 4", "QUARTERLY, 2028-02-29, 2029-02-27, 4",
			"MONTHLY, 2026-12-01, 2026-12-10, 1" })
	void dividesACycleWithoutAGap(Cadence cadence, LocalDate from, LocalDate until, int number) {
		List<PeriodPart> parts = cadence.parts(from, until);
		assertThat(parts).hasSize(number);
		assertThat(parts.get(0).from()).isEqualTo(from);
		assertThat(parts.get(number - 1).until()).isEqualTo(until);
		for (int each = 1; each < number; each++) {
			assertThat(parts.get(each).from()).isEqualTo(parts.get(each - 1).until().plusDays(1));
		}
	}

	@Test
	void aShortMonthMovesNoneAfterIt() {
		assertThat(Cadence.MONTHLY.parts(LocalDate.of(2026, 1, 31), LocalDate.of(2027, 1, 30))).startsWith(
				new PeriodPart(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 27)),
				new PeriodPart(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 30)),
				new PeriodPart(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 29)));
	}

}
