package id.timbang;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * The last line of defence: what the database refuses, whoever writes to it.
 */
class DatabaseGuardsTests {

	private static final String BUDI = "00000000-0000-0000-0000-000000000001";

	private static final String SITI = "00000000-0000-0000-0000-000000000002";

	private static TestDatabase database;

	private Connection connection;

	@BeforeAll
	static void migrate() {
		database = TestDatabase.create();
		Flyway.configure().dataSource(database.url(), database.username(), database.password()).load().migrate();
	}

	@AfterAll
	static void drop() {
		database.close();
	}

	@BeforeEach
	void begin() throws SQLException {
		this.connection = database.connect();
		this.connection.setAutoCommit(false);
		write("insert into unit values (gen_random_uuid(), 0, 'BMK', 'Kecamatan', 'KECAMATAN')");
		write("insert into position values (gen_random_uuid(), 0, 'CAMAT', 'Camat', 'ADMINISTRATOR')");
		write(employee(BUDI, "199001012015031001"));
		write(employee(SITI, "199101012015032002"));
	}

	@AfterEach
	void rollBack() throws SQLException {
		this.connection.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit_entry set actor_name = 'lain'", "delete from audit_entry",
			"truncate audit_entry" })
	void historyIsNotRewritten(String statement) throws SQLException {
		write("""
				insert into audit_entry (occurred_at, account_id, actor_name, subject_id, action, details)
				values (now(), gen_random_uuid(), 'Sari', gen_random_uuid(), 'audit.unit.added', '{}')""");
		refuses(statement, "append-only");
	}

	@ParameterizedTest
	@ValueSource(strings = { "'2026-06-01', null", "'2025-01-01', '2026-01-01'", "'2026-12-31', '2026-12-31'" })
	void nobodyIsInTwoPlacesOnOneDay(String days) throws SQLException {
		write(assignment("'2026-01-01', '2026-12-31'"));
		refuses(assignment(days), "one_assignment_a_day");
	}

	@Test
	void anAssignmentMayFollowAnother() throws SQLException {
		write(assignment("'2026-01-01', '2026-06-30'"));
		assertThatNoException().isThrownBy(() -> write(assignment("'2026-07-01', null")));
	}

	@Test
	void anAssignmentDoesNotEndBeforeItBegins() {
		refuses(assignment("'2026-02-01', '2026-01-31'"), "assignment_check");
	}

	@Test
	void nobodyHasTwoAppraisersOnOneDay() throws SQLException {
		write(line(SITI, "null", "null"));
		refuses(line(SITI, "null", "null"), "one_appraiser_a_day");
	}

	@Test
	void aSupersededAppraiserIsHistory() throws SQLException {
		write(line(SITI, "null", "now()"));
		assertThatNoException().isThrownBy(() -> write(line(SITI, "null", "null")));
	}

	@Test
	void nobodyAppraisesOneself() {
		refuses(line(BUDI, "null", "null"), "nobody_appraises_oneself");
	}

	@Test
	void somebodyAppraises() {
		refuses(line(null, "null", "null"), "somebody_appraises");

	}

	@Test
	void notTwoAppraiseAtOnce() {
		refuses(line(SITI, "'Wali Kota'", "null"), "somebody_appraises");
	}

	@Test
	void onlyTheDemoShiftsItsClock() throws SQLException {
		assertThatNoException().isThrownBy(() -> write(agency(3600, true)));
		write("delete from agency");
		refuses(agency(3600, false), "only_the_demo_shifts_its_clock");
	}

	@Test
	void thereIsOneAgency() throws SQLException {
		write(agency(0, false));
		refuses(agency(0, false), "agency_pkey");
	}

	@Test
	void thereIsNoOtherAgency() {
		refuses(agency(0, false).replace("(name", "(singleton, name").replace("values (", "values (false, "),
				"agency_singleton_check");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			null         | '\\x00'                            | a_logo_has_a_type
			'image/png'  | null                               | a_logo_has_a_type
			'image/svg'  | '\\x00'                            | agency_logo_type_check
			'image/png'  | ''                                 | agency_logo_check
			'image/jpeg' | decode(repeat('00', 204801),'hex') | agency_logo_check
			""")
	void aLogoIsASmallImage(String type, String content, String reason) throws SQLException {
		write(agency(0, false));
		write("update agency set logo_type = 'image/png', logo = decode(repeat('00', 204800), 'hex')");
		refuses("update agency set logo_type = " + type + ", logo = " + content, reason);
	}

	@Test
	void aNumberBelongsToOnePerson() {
		refuses(employee("00000000-0000-0000-0000-000000000003", "199001012015031001"), "employee_nip_key");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1990", "19900101201503100A", "1990010120150310011", "19900101 201503 10", "٣" })
	void aMalformedNumberIsRefused(String nip) {
		refuses(employee("00000000-0000-0000-0000-000000000003", nip), "employee_nip_check");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "bmk", "-BMK", "BMK PDP", "BMK_PDP", "ABCDEFGHIJKLMNOPQRSTUVWXYZ12345", "BMK\n" })
	void aMalformedCodeIsRefused(String code) {
		refuses("insert into unit values (gen_random_uuid(), 0, '%s', 'Seksi', 'SEKSI')".formatted(code),
				"unit_code_check");
	}

	@Test
	void aCodeIsUsedOnce() {
		refuses("insert into unit values (gen_random_uuid(), 0, 'BMK', 'Seksi', 'SEKSI')", "unit_code_key");
	}

	@Test
	void aUnitIsNotBelowItself() {
		refuses("update unit set parent_id = unit_id", "unit_check");
	}

	@Test
	void aUnitWithPeopleIsNotDeleted() throws SQLException {
		write(assignment("'2026-01-01', null"));
		refuses("delete from unit where code = 'BMK'", "assignment_unit_id_fkey");
	}

	@Test
	void aUsernameIsTakenInEverySpelling() throws SQLException {
		write(account(BUDI, "budi"));
		refuses(account(SITI, "BUDI"), "account_username");
	}

	@Test
	void aPersonHasOneAccount() throws SQLException {
		write(account(BUDI, "budi"));
		refuses(account(BUDI, "santoso"), "account_employee_id_key");
	}

	@Test
	void anUnknownRoleIsRefused() throws SQLException {
		write(account(BUDI, "budi"));
		refuses("insert into account_role select account_id, 'LEADER' from account", "account_role_role_check");
	}

	private void refuses(String statement, String reason) {
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> write(statement)).withMessageContaining(reason);
	}

	private void write(String statement) throws SQLException {
		try (Statement sql = this.connection.createStatement()) {
			sql.execute(statement);
		}
	}

	private static String employee(String id, String nip) {
		return "insert into employee values ('%s', 0, '%s', 'Budi', null, 'PNS', 'III/c')".formatted(id, nip);
	}

	private static String assignment(String days) {
		return "insert into assignment select gen_random_uuid(), 0, '%s', unit_id, position_id, %s from unit, position"
			.formatted(BUDI, days);
	}

	private static String line(@Nullable String appraiser, String outside, String supersededAt) {
		return """
				insert into reporting_line
				values (gen_random_uuid(), 0, '%s', %s, %s, '2026-01-01', null, 'Susunan', now(), 'Sari', %s)"""
			.formatted(BUDI, (appraiser != null) ? "'" + appraiser + "'" : "null", outside, supersededAt);
	}

	private static String agency(int offset, boolean demo) {
		return """
				insert into agency (name, time_zone, base_url, clock_offset_seconds, demo)
				values ('Kota Semarang', 'Asia/Jakarta', 'http://localhost', %d, %s)""".formatted(offset, demo);
	}

	private static String account(String employee, String username) {
		return "insert into account values (gen_random_uuid(), 0, '%s', '%s', 'Budi', '-', null)".formatted(employee,
				username);
	}

}
