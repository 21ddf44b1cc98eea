package id.timbang.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import id.timbang.period.PeriodId;
import id.timbang.period.Phase;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.EmployeeId;
import id.timbang.plan.PlanId;
import id.timbang.shared.ConflictException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReportTests {

	private static final Instant NOW = Instant.parse("2026-10-13T02:00:00Z");

	private static final PlanId PLAN = new PlanId(UUID.randomUUID());

	private static final PlanId NEXT_PLAN = new PlanId(UUID.randomUUID());

	private static final Map<String, Consumer<Report>> MOVES = Map.of("write",
			(report) -> report.write(ReportContent.EMPTY, NOW), "submit", (report) -> report.submit("L-1", NOW),
			"giveBack", (report) -> report.giveBack("Lurah", "Kurang jelas", NOW), "accept",
			(report) -> report.accept("Lurah", NOW));

	@ParameterizedTest
	@CsvSource({ "DRAFT, write submit", "SUBMITTED, giveBack accept", "RETURNED, write submit", "ACCEPTED, ''" })
	void movesOnlyWhereItsStateLeads(ReportState state, String allowed) {
		MOVES.forEach((name, move) -> {
			Report report = standing(state);
			if (allowed.contains(name)) {
				move.accept(report);
			}
			else {
				assertThatExceptionOfType(ConflictException.class).as(name).isThrownBy(() -> move.accept(report));
				assertThat(report.state()).isEqualTo(state);
			}
		});
	}

	@ParameterizedTest
	@CsvSource({ "DRAFT, REPORTING, true", "DRAFT, ASSESSMENT, false", "DRAFT, CALIBRATION, false",
			"RETURNED, REPORTING, true", "RETURNED, ASSESSMENT, true", "RETURNED, CALIBRATION, false",
			"SUBMITTED, REPORTING, false", "ACCEPTED, REPORTING, false", "DRAFT, PREPARED, false" })
	void isWrittenWhileReportingLastsAndLaterWhenItCameBack(ReportState state, Phase phase, boolean writable) {
		assertThat(standing(state).isWritableIn(phase)).isEqualTo(writable);
	}

	@ParameterizedTest
	@CsvSource({ "SUBMITTED, REPORTING, true", "SUBMITTED, ASSESSMENT, true", "SUBMITTED, CALIBRATION, false",
			"DRAFT, REPORTING, false", "RETURNED, ASSESSMENT, false", "ACCEPTED, ASSESSMENT, false" })
	void isDecidedUntilRatingEnds(ReportState state, Phase phase, boolean decidable) {
		assertThat(standing(state).isDecidableIn(phase)).isEqualTo(decidable);
	}

	@Test
	void followsThePlanUntilAllIsSettled() {
		Report report = standing(ReportState.SUBMITTED);
		report.follow(NEXT_PLAN);
		assertThat(report.planId()).isEqualTo(NEXT_PLAN);
		report.accept("Lurah", NOW);
		report.follow(PLAN);
		assertThat(report.planId()).isEqualTo(NEXT_PLAN);
	}

	@Test
	void countsHowOftenItCameBack() {
		Report report = standing(ReportState.RETURNED);
		report.submit("L-2", NOW);
		report.giveBack("Lurah", "Masih kurang", NOW);
		assertThat(report.progress().rounds()).isEqualTo(2);
		assertThat(report.progress().returnReason()).isEqualTo("Masih kurang");
		assertThat(report.progress().receipt()).isEqualTo("L-2");
	}

	@Test
	void keepsNoItemThatSaysNothing() {
		Report report = standing(ReportState.DRAFT);
		UUID said = UUID.randomUUID();
		report.write(new ReportContent(Narrative.EMPTY,
				Map.of(UUID.randomUUID(), ReportItem.EMPTY, said, new ReportItem(BigDecimal.ZERO, Narrative.EMPTY))),
				NOW);
		assertThat(report.content().items()).containsOnlyKeys(said);
		report.write(ReportContent.EMPTY, NOW);
		assertThat(report.content().items()).isEmpty();
	}

	@Test
	void nobodyReachesLessThanNothing() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ReportItem(new BigDecimal("-0.0001"), Narrative.EMPTY));
	}

	private static Report standing(ReportState state) {
		Report report = new Report(new AssignmentId(UUID.randomUUID()), new EmployeeId(UUID.randomUUID()),
				new PeriodId(UUID.randomUUID()), PLAN, NOW);
		if (state != ReportState.DRAFT) {
			report.submit("L-1", NOW);
		}
		if (state == ReportState.RETURNED) {
			report.giveBack("Lurah", "Kurang jelas", NOW);
		}
		if (state == ReportState.ACCEPTED) {
			report.accept("Lurah", NOW);
		}
		return report;
	}

}
