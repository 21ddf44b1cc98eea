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
		assertThat(period(kind, from, until).length()).isEqualTo(length);
	}

	@ParameterizedTest(name = "{0} to {1}: {2}")
	@CsvSource({ "2026-09-01, 2026-09-30, 1", "2026-01-15, 2026-02-14, 1", "2026-01-15, 2026-04-14, 3",
			"2026-01-15, 2027-01-14, 12", "2028-02-29, 2028-03-28, 1", "2028-02-29, 2029-02-27, 12",
			"2026-01-31, 2026-02-27, 1", "2026-02-28, 2026-03-30, 1", "2026-01-31, 2026-04-29, 3",
			"2026-01-31, 2027-01-30, 12", "2026-01-01, 2026-12-31, 12", "2026-10-01, 2026-12-14, 2",
			"2026-12-01, 2026-12-10, 1" })
	void countsWholeMonthsWhereverItBegins(LocalDate from, LocalDate until, int months) {
		assertThat(period(PeriodKind.PERIODIC, from, until).months()).isEqualTo(months);
	}

	@ParameterizedTest(name = "{0} to {1}: {2}")
	@CsvSource({ "2026-09-01, 2026-09-30, true", "2028-02-01, 2028-02-29, true", "2026-01-15, 2026-02-14, false",
			"2026-01-31, 2026-02-27, false", "2026-10-01, 2026-12-31, false", "2026-12-01, 2026-12-10, false" })
	void isCalledByAMonthOnlyIfItIsOne(LocalDate from, LocalDate until, boolean month) {
		assertThat(period(PeriodKind.PERIODIC, from, until).isMonth()).isEqualTo(month);
	}

	private static PeriodSummary period(PeriodKind kind, LocalDate from, LocalDate until) {
		return new PeriodSummary(SEPTEMBER.id(), 0, SEPTEMBER.cycleId(), kind, from, until, Phase.REPORTING,
				Windows.usual(until), false, ScoringRules.DEFAULT, 1);
	}

	@ParameterizedTest(name = "{0} to {1}")
	@CsvSource({ "2026-01-01, 2026-08-31", "2026-10-01, 2026-10-31", "2026-10-01," })
	void leavesOneDayToASpanThatMissesIt(LocalDate from, @Nullable LocalDate until) {
		assertThat(SEPTEMBER.part(new DateSpan(from, until)).days()).isEqualTo(1);
	}

}
