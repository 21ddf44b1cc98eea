package id.timbang.calibration;

import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.period.PeriodId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * What the database refuses about calibration, whoever writes to it.
 */
@ApplicationTest
class CalibrationGuardsTests {

	/** The same row once more, about somebody else and with something else in it. */
	private static final String COPY = """
			insert into adjustment select (json_populate_record(a, cast(:change as json))).* from adjustment a
			where a.adjustment_id = :id""";

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestCalibrations calibrations;

	@Autowired
	private JdbcClient jdbc;

	private Organisation here;

	private PeriodId period;

	private AdjustmentId waiting;

	@BeforeEach
	void propose() {
		this.here = this.organisations.kecamatan();
		this.period = this.calibrations.calibrating(this.here);
		this.waiting = this.calibrations.waiting(Organisations.HR, this.here.employee(), this.period);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "reason | Pendek | adjustment_reason_check",
			"state | DONE | adjustment_state_check", "after_results | GOOD | adjustment_after_results_check",
			"after_results | null | two_ratings_or_a_predicate", "before_results | null | two_ratings_or_a_predicate",
			"after_predicate | GOOD | two_ratings_or_a_predicate",
			"before_results | ABOVE_EXPECTATION | an_adjustment_changes_something",
			"state | CONFIRMED | an_end_is_told", "ended_by | Siapa | an_end_is_told",
			"refusal | Tidak ada alasan. | a_refusal_has_a_reason",
			"opinion | Saya tidak setuju dengan usulan ini. | an_opinion_is_told",
			"opinion_by | Siapa | an_opinion_is_told" })
	void refusesWhatCannotBe(String column, String value, String guard) {
		refused(guard, () -> copied("\"%s\": %s".formatted(column, value.equals("null") ? value : '"' + value + '"')));
	}

	@Test
	void aSecondPersonDecides() {
		String end = """
				"state": "CONFIRMED", "ended_by": "Admin Uji", "ended_at": "2026-10-13T02:00:00Z", "ender": "%s\"""";
		refused("a_second_person_decides", () -> copied(end.formatted(Organisations.HR.accountId())));
		assertThatNoException().isThrownBy(() -> copied(end.formatted(UUID.randomUUID())));
	}

	@Test
	void anOpinionSaysSomethingAboutWhatSomebodyElseProposed() {
		String opinion = """
				"opinion": "%s", "opinion_by": "Lurah Uji", "opinion_at": "2026-10-13T02:00:00Z", "by_appraiser": %s""";
		refused("an_opinion_says_something", () -> copied(opinion.formatted("Tidak.", false)));
		refused("an_appraiser_is_heard_about_others",
				() -> copied(opinion.formatted("Saya setuju, x".repeat(2), true)));
		assertThatNoException().isThrownBy(() -> copied(opinion.formatted("Saya setuju, x".repeat(2), false)));
	}

	@Test
	void whatTheAppraiserSaidNeverChanges() {
		update("opinion = repeat('x', 20), opinion_by = 'A', opinion_at = now()");
		refused("kept as it was proposed", () -> update("opinion = repeat('y', 20)"));
		refused("kept as it was proposed", () -> update("opinion = '', opinion_by = null, opinion_at = null"));
	}

	@Test
	void oneProposalWaitsAtATime() {
		refused("one_proposal_at_a_time",
				() -> copied("\"employee_id\": \"%s\"".formatted(this.here.employee().employeeId())));
	}

	@Test
	void whatWasProposedNeverChanges() {
		refused("kept as it was proposed", () -> update("reason = repeat('x', 60)"));
		refused("kept as it was proposed", () -> update("after_behaviour = 'ABOVE_EXPECTATION'"));
		refused("kept as it was proposed", () -> update("by_appraiser = not by_appraiser"));
		refused("kept as it was proposed",
				() -> this.jdbc.sql("delete from adjustment where adjustment_id = ?")
					.param(this.waiting.adjustmentId())
					.update());
		String withdrawn = "state = 'WITHDRAWN', ended_by = 'A', ender = proposer, ended_at = now()";
		update(withdrawn);
		refused("kept as it was proposed", () -> update(withdrawn));
	}

	@Test
	void aSessionIsKeptAsItWasRecorded() {
		this.jdbc.sql("""
				insert into calibration_session values (gen_random_uuid(), :period, :unit, '2026-10-13', 'Camat, lurah',
				    'Tidak ada yang disesuaikan.', 'Admin Uji', now())""")
			.param("period", this.period.periodId())
			.param("unit", this.here.kelurahan().unitId())
			.update();
		refused("kept as it was recorded", () -> session("update calibration_session set attended = 'Semua' "));
		refused("kept as it was recorded", () -> session("delete from calibration_session "));
	}

	@Test
	void aResultIsAdjustedOnlyWhereSomethingWasSet() {
		refused("what_is_adjusted_was_set", () -> result("update result set adjusted = true, predicate = null ",
				this.here.employee().employeeId()));
		refused("nobody_appraises_himself",
				() -> result("update result set appraiser_id = employee_id ", this.here.employee().employeeId()));
	}

	private void session(String change) {
		this.jdbc.sql(change + "where period_id = ?").param(this.period.periodId()).update();
	}

	private void result(String change, UUID employee) {
		this.jdbc.sql(change + "where period_id = ? and employee_id = ?")
			.params(this.period.periodId(), employee)
			.update();
	}

	private void copied(String change) {
		this.jdbc.sql(COPY)
			.param("change",
					"{\"adjustment_id\": \"%s\", \"employee_id\": \"%s\", %s}".formatted(UUID.randomUUID(),
							this.here.lurah().employeeId(), change))
			.param("id", this.waiting.adjustmentId())
			.update();
	}

	private void update(String change) {
		this.jdbc.sql("update adjustment set " + change + " where adjustment_id = ?")
			.param(this.waiting.adjustmentId())
			.update();
	}

	private static void refused(String guard, Runnable what) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(what::run).withMessageContaining(guard);
	}

}
