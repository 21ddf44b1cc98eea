package id.timbang.report;

import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.TestClock;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import id.timbang.shared.Actor;
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
 * What the database refuses about reports, whoever writes to it.
 */
@ApplicationTest
class ReportGuardsTests {

	private static final String FILE = "'%s', '%s', 'a.pdf', 'application/pdf', 1, repeat('a', 64), null, now()";

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private Reports fixture;

	@Autowired
	private ReportService reports;

	@Autowired
	private ReportReader reader;

	@Autowired
	private EvidenceService evidence;

	@Autowired
	private JdbcClient jdbc;

	private Organisation here;

	private PeriodId october;

	private ReportId report;

	private UUID origin;

	private EvidenceId piece;

	@BeforeEach
	void beginAReport() {
		this.here = this.organisations.kecamatan();
		this.october = this.periods.on(this.plans.cycle(), TestClock.TODAY);
		this.periods.moveTo(this.october, Phase.REPORTING);
		this.plans.template(this.here.position());
		this.plans.agreed(this.here.employee(), this.here.lurah());
		Actor employee = Organisations.actor(this.here.employee());
		this.report = this.fixture.of(this.here.employee(), this.october);
		ReportSheet sheet = this.reader.draft(employee, this.report);
		this.origin = sheet.lines().get(0).plan().item().originId();
		this.reports.save(employee, this.report, sheet.version(), Reports.asAgreed(sheet));
		this.piece = this.evidence.addFile(employee, this.report, this.origin, "a.pdf", Samples.PDF);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					state = 'LOST', receipt = 'L-1', submitted_at = now() | report_state_check
					achievements = repeat('a', 4001)       | report_achievements_check
					challenges = repeat('a', 4001)         | report_challenges_check
					improvements = repeat('a', 4001)       | report_improvements_check
					return_reason = repeat('a', 1001)      | report_return_reason_check
					rounds = -1                            | report_rounds_check
					state = 'SUBMITTED'                    | report_check
					state = 'SUBMITTED', receipt = 'L-1'   | report_check
					state = 'ACCEPTED', receipt = 'L-1', submitted_at = now()                     | report_check1
					state = 'RETURNED', receipt = 'L-1', submitted_at = now(), decided_at = now(), decided_by = 'L' | a_return_has_a_reason
					state = 'RETURNED', receipt = 'L-1', submitted_at = now(), decided_at = now(), decided_by = 'L', return_reason = '' | a_return_has_a_reason
					plan_id = gen_random_uuid()            | report_plan_id_fkey
					period_id = gen_random_uuid()          | report_period_id_fkey
					assignment_id = gen_random_uuid()      | report_assignment_id_employee_id_fkey
					""")
	void aReportThatCannotBeIsRefused(String change, String reason) {
		refuses("update report set " + change + " where report_id = '" + this.report + "'", reason);
	}

	@Test
	void nobodyReportsTwiceOnAPeriod() {
		refuses("""
				insert into report select gen_random_uuid(), version, assignment_id, employee_id, period_id, plan_id,
				state, '', '', '', null, null, null, null, null, 0, now() from report where report_id = '%s'"""
			.formatted(this.report), "one_report_a_period");
	}

	@Test
	void aReceiptIsGivenOnce() {
		this.plans.agreed(this.here.colleague(), this.here.lurah());
		this.fixture.submitted(this.here.colleague(), this.october);
		refuses("""
				update report set receipt = (select receipt from report where employee_id = '%s'
				and receipt is not null) where report_id = '%s'""".formatted(this.here.colleague(), this.report),
				"report_receipt_key");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			realised = -0.0001                     | report_item_realised_check
			realised = 1e12                        | numeric field overflow
			achievements = repeat('a', 4001)       | report_item_achievements_check
			challenges = repeat('a', 4001)         | report_item_challenges_check
			improvements = repeat('a', 4001)       | report_item_improvements_check
			report_id = gen_random_uuid()          | report_item_report_id_fkey
			""")
	void anItemThatCannotBeIsRefused(String change, String reason) {
		refuses("update report_item set " + change + " where report_id = '" + this.report + "'", reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					name = ''                              | evidence_name_check
					name = repeat('a', 201)                | evidence_name_check
					size = 0                               | evidence_size_check
					size = 5242881                         | evidence_size_check
					sha256 = 'abc'                         | evidence_sha256_check
					link = 'https://contoh.go.id'          | a_file_or_a_link
					media_type = null                      | a_file_or_a_link
					media_type = null, size = null, sha256 = null                            | a_file_or_a_link
					media_type = null, size = null, sha256 = null, link = 'javascript:x'      | evidence_link_check
					media_type = null, size = null, sha256 = null, link = concat('https://', repeat('a', 2000)) | evidence_link_check
					report_id = gen_random_uuid()          | evidence_report_id_fkey
					""")
	void evidenceThatCannotBeIsRefused(String change, String reason) {
		refuses("update evidence set " + change + " where evidence_id = '" + this.piece + "'", reason);
	}

	@Test
	void theContentOfEvidenceIsKept() {
		String which = " where evidence_id = '" + this.piece + "'";
		refuses("update evidence_content set content = 'x'" + which, "never changes");
		refuses("delete from evidence_content" + which, "keeps its content");
		String other = UUID.randomUUID().toString();
		write("insert into evidence values ('" + other + "', " + FILE.formatted(this.report, this.origin) + ")");
		refuses("insert into evidence_content values ('" + other + "', 'x')", "not the content");
		refuses("insert into evidence_content values (gen_random_uuid(), 'x')", "not the content");
		assertThatNoException().isThrownBy(() -> write("delete from evidence" + which));
	}

	@Test
	void whatWasHandedOverIsFrozen() {
		this.fixture.submitted(this.here.employee(), this.october);
		String which = " where report_id = '" + this.report + "'";
		refuses("update report_item set realised = 1" + which, "handed over");
		refuses("delete from report_item" + which, "handed over");
		refuses("insert into report_item values ('" + this.report + "', gen_random_uuid(), 1, '', '', '')",
				"handed over");
		refuses("update evidence set name = 'b'" + which, "handed over");
		refuses("delete from evidence" + which, "handed over");
		refuses("insert into evidence values (gen_random_uuid(), " + FILE.formatted(this.report, this.origin) + ")",
				"handed over");
	}

	@Test
	void nothingIsMovedIntoWhatWasHandedOver() {
		this.plans.agreed(this.here.colleague(), this.here.lurah());
		ReportId other = this.fixture.submitted(this.here.colleague(), this.october);
		refuses("update evidence set report_id = '" + other + "' where report_id = '" + this.report + "'",
				"handed over");
	}

	@Test
	void whatWasAcceptedIsFrozen() {
		this.fixture.accepted(this.here.employee(), this.here.lurah(), this.october);
		String which = " where report_id = '" + this.report + "'";
		refuses("update report set state = 'DRAFT'" + which, "accepted and is frozen");
		refuses("update report set achievements = 'x'" + which, "accepted and is frozen");
		refuses("delete from report" + which, "accepted and is frozen");
		assertThatNoException().isThrownBy(() -> write("update report set version = version + 1" + which));
	}

	private void refuses(String statement, String reason) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> write(statement))
			.havingRootCause()
			.withMessageContaining(reason);
	}

	private void write(String statement) {
		this.jdbc.sql(statement).update();
	}

}
