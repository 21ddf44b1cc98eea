package id.timbang.period;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KeyDateTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

	@ParameterizedTest(name = "{0}, {1}")
	@CsvSource({ "PERIODIC, PREPARED, REPORTING ASSESSMENT CALIBRATION RELEASE",
			"PERIODIC, REPORTING, REPORTING ASSESSMENT CALIBRATION RELEASE",
			"PERIODIC, ASSESSMENT, ASSESSMENT CALIBRATION RELEASE", "PERIODIC, CALIBRATION, CALIBRATION RELEASE",
			"PERIODIC, RELEASED, ''", "PERIODIC, CLOSED, ''", "ANNUAL, CLOSED, PLAN_FROM PLAN_UNTIL" })
	void leavesOutWhatIsOver(PeriodKind kind, Phase phase, String wanted) {
		CycleId id = new CycleId(UUID.randomUUID());
		CycleSummary cycle = new CycleSummary(id, "Tahun 2026", FIRST, LAST, FIRST, FIRST.plusDays(30),
				Cadence.MONTHLY);
		PeriodSummary period = new PeriodSummary(new PeriodId(UUID.randomUUID()), 0, id, kind, FIRST, LAST, phase,
				Windows.usual(LAST), false, ScoringRules.DEFAULT, 1);
		assertThat(KeyDate.of(cycle, period).map(KeyDate::kind)).containsExactlyElementsOf(
				Arrays.stream(wanted.split(" ")).filter((one) -> !one.isEmpty()).map(KeyDate.Kind::valueOf).toList());
	}

}
