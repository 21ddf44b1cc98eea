package id.timbang.period;

import java.time.LocalDate;
import java.util.UUID;

import id.timbang.personnel.DateSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodSummaryTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

	private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

	private static final PeriodSummary SEPTEMBER = new PeriodSummary(new PeriodId(UUID.randomUUID()), 0,
			new CycleId(UUID.randomUUID()), PeriodKind.PERIODIC, FIRST, LAST, Phase.REPORTING, Windows.usual(LAST),
			false, ScoringRules.DEFAULT, 1);

	@ParameterizedTest(name = "{0} to {1}: {4} days")
	@CsvSource({ "2026-01-01,, 2026-09-01, 2026-09-30, 30", "2026-09-01, 2026-09-30, 2026-09-01, 2026-09-30, 30",
			"2026-01-01, 2026-09-12, 2026-09-01, 2026-09-12, 12", "2026-09-13,, 2026-09-13, 2026-09-30, 18",
			"2026-09-30, 2027-01-01, 2026-09-30, 2026-09-30, 1" })
	void knowsWhatASpanCovers(LocalDate from, @Nullable LocalDate until, LocalDate first, LocalDate last, int days) {
		PeriodPart part = SEPTEMBER.part(new DateSpan(from, until));
		assertThat(part).isEqualTo(new PeriodPart(first, last));
		assertThat(part.days()).isEqualTo(days);
	}

	@ParameterizedTest(name = "{0} {1} to {2}")
	@CsvSource({ "PERIODIC, 2026-02-01, 2026-02-28, MONTH", "PERIODIC, 2026-10-01, 2026-12-31, QUARTER",
			"ANNUAL, 2026-01-01, 2026-12-31, YEAR", "ANNUAL, 2026-12-01, 2026-12-31, YEAR" })
	void knowsHowLongItIs(PeriodKind kind, LocalDate from, LocalDate until, PeriodLength length) {
		assertThat(new PeriodSummary(SEPTEMBER.id(), 0, SEPTEMBER.cycleId(), kind, from, until, Phase.REPORTING,
				Windows.usual(until), false, ScoringRules.DEFAULT, 1)
			.length()).isEqualTo(length);
	}

	@ParameterizedTest(name = "{0} to {1}")
	@CsvSource({ "2026-01-01, 2026-08-31", "2026-10-01, 2026-10-31", "2026-10-01," })
	void leavesOneDayToASpanThatMissesIt(LocalDate from, @Nullable LocalDate until) {
		assertThat(SEPTEMBER.part(new DateSpan(from, until)).days()).isEqualTo(1);
	}

}
