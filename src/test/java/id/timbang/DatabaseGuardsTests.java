package id.timbang;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * The last line of defence: what the database refuses, whoever writes to it.
 */
class DatabaseGuardsTests {

	private static final String BUDI = "00000000-0000-0000-0000-000000000001";

	private static final String SITI = "00000000-0000-0000-0000-000000000002";

	private static final String PUBLICATION = """
			insert into publication (complaint_id, version, unit_id, month, question, answer, prepared_by, preparer, prepared_at)
			select complaint_id, 1, unit_id, '2026-10-01', content, 'Sudah diperbaiki', gen_random_uuid(), 'Sari', now()
			from complaint""";

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
	void nobodyActsForOneself() {
		refuses(acting(BUDI, BUDI, "2026-01-01", "2026-01-31"), "nobody_acts_for_oneself");
	}

	@Test
	void nobodyHasTwoWhoActOnOneDay() throws SQLException {
		write(acting(BUDI, SITI, "2026-01-01", "2026-01-31"));
		refuses(acting(BUDI, SITI, "2026-01-31", "2026-02-28"), "one_acting_official_a_day");
	}

	@Test
	void whatWasTakenBackTakesNoDays() throws SQLException {
		write(acting(BUDI, SITI, "2026-01-01", "2026-01-31"));
		write("update acting_appointment set withdrawn_at = now()");
		assertThatNoException().isThrownBy(() -> write(acting(BUDI, SITI, "2026-01-31", "2026-02-28")));
	}

	@Test
	void anActingAppointmentDoesNotEndBeforeItBegins() {
		refuses(acting(BUDI, SITI, "2026-01-02", "2026-01-01"), "acting_appointment_check");
	}

	@Test
	void aLineOfSomebodyWhoActsEnds() throws SQLException {
		write(acting(BUDI, SITI, "2026-01-01", "2026-01-31"));
		write(line(SITI, "null", "null"));
		refuses("update reporting_line set acting_appointment_id = (select acting_appointment_id from "
				+ "acting_appointment limit 1) where valid_until is null", "acting_line_ends");
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

	@Test
	void aVisitIsNotCompletedBeforeItsReceipt() {
		refuses(visit("'2026-10-13T02:00Z', '2026-10-13', '2026-10-13T01:59Z'"), "completed_after_receipt");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-10-12", "2026-10-15" })
	void aVisitIsReceivedOnTheDayOfItsReceipt(String day) {
		refuses(visit("'2026-10-13T23:00Z', '%s', null".formatted(day)), "received_on_the_day_of_receipt");
	}

	@Test
	void aVisitMayBeReceivedEarlyInTheMorning() {
		assertThatNoException().isThrownBy(() -> write(visit("'2026-10-12T23:30Z', '2026-10-13', null")));
	}

	@Test
	void aNumberIsGivenOutOnceADay() throws SQLException {
		write(visit("'2026-10-13T02:00Z', '2026-10-13', null"));
		refuses(visit("'2026-10-13T03:00Z', '2026-10-13', null"), "one_ticket_a_day");
	}

	@Test
	void aFormRegistersOneVisit() throws SQLException {
		write(visit("'2026-10-13T02:00Z', '2026-10-13', null"));
		refuses("""
				insert into visit (visit_id, version, registration_key, service_id, standard_id, unit_id, officer_id, ticket,
				    channel, received_at, received_on)
				select gen_random_uuid(), 0, registration_key, service_id, standard_id, unit_id, officer_id, '2', channel,
				    received_at, received_on from visit""",
				"visit_registration_key_key");
	}

	@ParameterizedTest
	@ValueSource(strings = { "used = false", "code = '7K4MPX2T'", "used = true" })
	void aRatingCodeIsUsedOnce(String change) throws SQLException {
		write(visit("'2026-10-13T02:00Z', '2026-10-13', null"));
		write("insert into rating_code select '7K4MPX2R', visit_id from visit");
		assertThatNoException().isThrownBy(() -> write("update rating_code set used = true"));
		refuses("update rating_code set " + change, "used once");
	}

	@ParameterizedTest
	@ValueSource(strings = { "7k4mpx2r", "7K4MPX2", "7K4MPX2I", "7K4M-PX2R" })
	void aMalformedRatingCodeIsRefused(String code) throws SQLException {
		write(visit("'2026-10-13T02:00Z', '2026-10-13', null"));
		refuses("insert into rating_code select '%s', visit_id from visit".formatted(code), "rating_code_code_check");
	}

	@Test
	void aContactIsOfAVisit() {
		refuses("insert into visit_contact values (gen_random_uuid(), decode(repeat('00', 160), 'hex'), '2026-10-27')",
				"visit_contact_visit_id_fkey");
	}

	@Test
	void aVisitHasOneContact() throws SQLException {
		write(visit("'2026-10-13T02:00Z', '2026-10-13', null"));
		write(contact("decode(repeat('00', 160), 'hex')"));
		refuses(contact("decode(repeat('01', 160), 'hex')"), "visit_contact_pkey");
	}

	@ParameterizedTest
	@ValueSource(strings = { "'081234567890'", "''", "decode(repeat('00', 159), 'hex')",
			"decode(repeat('00', 161), 'hex')" })
	void aContactIsEncrypted(String plain) throws SQLException {
		write(visit("'2026-10-13T02:00Z', '2026-10-13', null"));
		refuses(contact(plain), "visit_contact_ciphertext_check");
	}

	@ParameterizedTest
	@ValueSource(strings = { "delete_on = '2026-10-28'", "visit_id = gen_random_uuid()", "delete_on = 'infinity'" })
	void aContactIsNotKeptLongerThanWasSaid(String change) throws SQLException {
		write(visit("'2026-10-13T02:00Z', '2026-10-13', null"));
		write(contact("decode(repeat('00', 160), 'hex')"));
		assertThatNoException().isThrownBy(() -> write(
				"update visit_contact set delete_on = '2026-10-27', ciphertext = decode(repeat('01', 160), 'hex')"));
		assertThatNoException().isThrownBy(() -> write("update visit_contact set delete_on = '2026-10-26'"));
		refuses("update visit_contact set " + change, "not kept longer");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			standard_value = 0        | service_standard_standard_value_check
			standard_unit = 'WEEKS'   | service_standard_standard_unit_check
			fee = -1                  | service_standard_fee_check
			number = 0, reason = 'Perwal 12/2026' | service_standard_number_check
			number = 2, reason = 'Ya' | a_change_has_a_reason
			""")
	void aStandardCanBeKept(String change, String reason) throws SQLException {
		write(service());
		refuses("update service_standard set " + change, reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update service_standard set fee = 1", "update service_standard set frozen_at = null",
			"delete from service_standard", "update service_stage set standard_value = 15", "delete from service_stage",
			"insert into service_stage select standard_id, 2, 'Verifikasi', 1 from service_standard" })
	void aPromisedStandardIsFrozen(String statement) throws SQLException {
		write(service());
		write(stage(1, "15"));
		assertThatNoException().isThrownBy(() -> write("update service_standard set fee = 1000"));
		write("update service_standard set frozen_at = now()");
		refuses(statement, "frozen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update service_stage set standard_value = 14.99",
			"update service_standard set standard_value = 16", "delete from service_stage where place = 1" })
	void stagesAddUpExactly(String statement) throws SQLException {
		write(service());
		write(stage(1, "0.5"));
		write(stage(2, "14.50"));
		assertThatNoException().isThrownBy(() -> write("set constraints all immediate"));
		refuses(statement, "exactly its standard");
	}

	@Test
	void aStageTakesTime() throws SQLException {
		write(service());
		refuses(stage(1, "0"), "service_stage_standard_value_check");
	}

	@Test
	void twoStagesAreNotCalledAlike() throws SQLException {
		write(service());
		write("set constraints one_stage_of_a_name immediate");
		write(stage(1, "5"));
		refuses(stage(2, "10").replace("'Tahap 2'", "'Tahap 1'"), "one_stage_of_a_name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "code = '234567'", "unit_id = gen_random_uuid()" })
	void aPosterLeadsWhereItAlwaysLed(String change) throws SQLException {
		write(point("7K4MPX", "Loket 1"));
		assertThatNoException().isThrownBy(() -> write("update service_point set name = 'Loket Satu', active = false"));
		refuses("update service_point set " + change, "stands on its poster");
	}

	@ParameterizedTest
	@ValueSource(strings = { "7k4mpx", "7K4MP", "7K4MPI", "7K4MPXX" })
	void aMalformedPointCodeIsRefused(String code) {
		refuses(point(code, "Loket 1"), "service_point_code_check");
	}

	@Test
	void twoPointsOfAUnitAreNotCalledAlike() throws SQLException {
		write(point("7K4MPX", "Loket 1"));
		refuses(point("7K4MPY", "Loket 1"), "one_point_of_a_name");
	}

	@Test
	void anUploadIsForOnePurposeOfOneAccount() throws SQLException {
		write(upload("gen_random_uuid(), '%s'".formatted(BUDI)));
		refuses(upload("gen_random_uuid(), '%s'".formatted(BUDI)), "one_upload_for_a_purpose");
	}

	@Test
	void aVisitIsPromisedAStandardOfItsOwnService() throws SQLException {
		write(visit("'2026-10-13T02:00Z', '2026-10-13', null"));
		refuses("update visit set standard_id = gen_random_uuid()", "visit_service_id_standard_id_fkey");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "5" })
	void anAnswerIsOneToFour(String answer) throws SQLException {
		write(service());
		refuses(rating("gen_random_uuid()", "IMPORT", answer), "rating_cost_check");
	}

	@Test
	void onlyPaperHasGaps() throws SQLException {
		write(service());
		assertThatNoException().isThrownBy(() -> write(rating("gen_random_uuid()", "IMPORT", "null")));
		refuses(rating("gen_random_uuid()", "CODE", "null"), "screens_ask_everything");
	}

	@Test
	void paperHasGapsAndSaysSomething() throws SQLException {
		write(service());
		write(paper());
		assertThatNoException().isThrownBy(() -> write("update rating set cost = null, service_id = null"));
		refuses("update rating set " + Stream
			.of("requirements", "procedure", "completion_time", "product", "officer_competence", "officer_behaviour",
					"complaint_handling", "facilities")
			.map((column) -> column + " = null")
			.collect(Collectors.joining(", ")), "paper_answers_something");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			officer_id = 'BUDI' | paper_knows_no_officer
			walk_in = true      | walk_ins_come_without_code
			cost = 5            | rating_cost_check
			""")
	void paperNamesNoOfficer(String change, String reason) throws SQLException {
		write(service());
		write(paper());
		refuses("update rating set " + change.replace("BUDI", BUDI), reason);
	}

	@Test
	void typedFormsAreCountedOnceADay() throws SQLException {
		write(service());
		write(typedForms("null", 3));
		refuses(typedForms("null", 4), "one_count_of_an_account_and_day");
	}

	@Test
	void noFormsAreNotCounted() throws SQLException {
		write(service());
		refuses(typedForms("null", 0), "typed_form_count_forms_check");
	}

	@Test
	void theNumberOfARatingIsRandom() throws SQLException {
		write(service());
		refuses(rating("'019a0000-0000-7000-8000-000000000000'", "CODE", "4"), "rating_rating_id_check");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			walk_in = false           | walk_ins_come_without_code
			source = 'CODE'           | counters_know_service_and_officer
			point_id = null           | walk_ins_know_point_and_service
			service_id = null         | walk_ins_know_point_and_service
			officer_id = 'BUDI'       | walk_ins_know_point_and_service
			""")
	void aWalkInKnowsPointAndServiceAndNoOfficer(String change, String reason) throws SQLException {
		write(service());
		write(walkIn());
		refuses("update rating set " + change.replace("BUDI", BUDI), reason);
	}

	@Test
	void onlyAWalkInKnowsAPoint() throws SQLException {
		write(service());
		write(walkIn());
		write(rating("gen_random_uuid()", "CODE", "4"));
		refuses("update rating set point_id = (select point_id from service_point) where not walk_in",
				"walk_ins_know_point_and_service");
	}

	@Test
	void aKioskTakesRatingsWithAndWithoutCode() throws SQLException {
		write(service());
		write(walkIn());
		write(rating("gen_random_uuid()", "CODE", "4"));
		assertThatNoException().isThrownBy(() -> write("update rating set source = 'KIOSK'"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			walk_in = false, point_id = null | walk_in     | counters_know_service_and_officer
			point_id = null                  | walk_in     | walk_ins_know_point_and_service
			officer_id = null                | not walk_in | counters_know_service_and_officer
			service_id = null                | not walk_in | counters_know_service_and_officer
			cost = null                      | true        | screens_ask_everything
			source = 'TABLET'                | true        | rating_source_check
			""")
	void aKioskAsksWhatAPhoneAsks(String change, String which, String reason) throws SQLException {
		write(service());
		write(walkIn());
		write(rating("gen_random_uuid()", "CODE", "4"));
		write("update rating set source = 'KIOSK'");
		refuses("update rating set " + change + " where " + which, reason);
	}

	@Test
	void aPointHasOneKioskAddressAtATime() throws SQLException {
		write(service());
		write(walkIn());
		write(kioskKey("a"));
		refuses(kioskKey("b"), "one_kiosk_key_at_a_time");
	}

	@Test
	void aKioskAddressIsNeverGivenTwice() throws SQLException {
		write(service());
		write(walkIn());
		write(kioskKey("a"));
		write("update kiosk_key set withdrawn_at = given_at");
		assertThatNoException().isThrownBy(() -> write(kioskKey("b")));
		refuses(kioskKey("a"), "kiosk_key_key_hash_key");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			update kiosk_key set key_hash = repeat('c', 64)                        | given once
			update kiosk_key set withdrawn_at = given_at - interval '1 second'     | withdrawn_after_it_was_given
			delete from kiosk_key                                                  | given once
			insert into kiosk_key select gen_random_uuid(), point_id, 'x', now() from service_point | key_hash_check
			""")
	void aKioskAddressIsGivenOnce(String change, String reason) throws SQLException {
		write(service());
		write(walkIn());
		write(kioskKey("a"));
		refuses(change, reason);
	}

	@Test
	void aWithdrawnKioskAddressStaysWithdrawn() throws SQLException {
		write(service());
		write(walkIn());
		write(kioskKey("a"));
		write("update kiosk_key set withdrawn_at = given_at");
		refuses("update kiosk_key set withdrawn_at = null", "withdrawn once");
	}

	@Test
	void walkInsAreNeverInABlockWithOthers() throws SQLException {
		write(service());
		write(walkIn());
		write(block(10));
		refuses("update rating set block_id = (select block_id from rating_block)", "block_of_the_same_stream");
	}

	@Test
	void walkInsHaveBlocksOfTheirOwn() throws SQLException {
		write(service());
		write(walkIn());
		write(walkInBlock());
		assertThatNoException()
			.isThrownBy(() -> write("update rating set block_id = (select block_id from rating_block)"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1, 0, 0", "0, 11, 0", "4, 4, 3" })
	void theWaysOfABlockAreThoseOfItsAnswers(String ways) throws SQLException {
		refuses(block(10, "walk_in, at_kiosk, on_paper, imported", "false, " + ways),
				"ways_are_of_answers_of_the_block");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0, 1, 0", "0, 0, 1" })
	void walkInsComeFromPhonesAndKiosks(String ways) throws SQLException {
		refuses(block(10, "walk_in, at_kiosk, on_paper, imported", "true, " + ways),
				"walk_ins_come_from_phones_and_kiosks");
	}

	@Test
	void walkInsAreNotToldApartByService() throws SQLException {
		write(walkInBlock());
		write(split("BMK"));
		refuses("update rating_block set split_id = (select split_id from service_split)", "walk_ins_are_not_split");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			ratings = 9, identical = 9         | a_few_are_no_burst
			identical = 13                     | burst_check
			officer_id = 'BUDI'                | of_a_point_or_an_officer
			found_on = day                     | found_after_its_day
			reason = 'Poster disebarkan'       | a_proposal_has_name_and_reason
			state = 'PROPOSED'                 | only_proposals_are_decided_by_two
			state = 'COUNTED'                  | a_decision_has_a_name
			""")
	void aBurstIsWhatItSays(String change, String reason) throws SQLException {
		write(service());
		write(walkIn());
		write(burst());
		refuses("update burst set " + change.replace("BUDI", BUDI), reason);
	}

	@Test
	void nobodySetsAsideAlone() throws SQLException {
		write(service());
		write(walkIn());
		write(burst());
		write(proposal());
		refuses(decision("SET_ASIDE", "proposed_by"), "two_people_set_aside");
	}

	@Test
	void whatIsSetAsideIsNeverReleased() throws SQLException {
		write(service());
		write(walkIn());
		write(burst());
		write(walkInBlock());
		write("update rating set burst_id = (select burst_id from burst)");
		write(proposal());
		write(decision("SET_ASIDE", "gen_random_uuid()"));
		refuses("update rating set block_id = (select block_id from rating_block)", "held back");
	}

	@Test
	void whatWaitsIsNotReleased() throws SQLException {
		write(service());
		write(walkIn());
		write(burst());
		write(walkInBlock());
		write("update rating set burst_id = (select burst_id from burst)");
		refuses("update rating set block_id = (select block_id from rating_block)", "held back");
	}

	@Test
	void whatCountsIsReleasedAndDecidedForGood() throws SQLException {
		write(service());
		write(walkIn());
		write(burst());
		write(walkInBlock());
		write("update rating set burst_id = (select burst_id from burst)");
		write(decision("COUNTED", "gen_random_uuid()"));
		assertThatNoException()
			.isThrownBy(() -> write("update rating set block_id = (select block_id from rating_block)"));
		refuses("update burst set ratings = 13", "decided about a burst");
	}

	@Test
	void aBurstIsKept() throws SQLException {
		write(service());
		write(walkIn());
		write(burst());
		refuses("delete from burst", "decided about a burst");
	}

	@Test
	void aRatingStaysInItsBurst() throws SQLException {
		write(service());
		write(walkIn());
		write(burst());
		write("update rating set burst_id = (select burst_id from burst)");
		refuses("update rating set burst_id = null", "stays in its burst");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			version = 0                | follow_up_version_check
			due = '2026-08-01'         | due_after_what_was_said
			due = '2026-11-02'         | follow_up_due_check
			planned = 'Singkat'        | follow_up_planned_check
			responsible = 'KS'         | follow_up_responsible_check
			done = repeat('x', 1001)   | follow_up_done_check
			first_month = '2026-08-02' | follow_up_first_month_check
			last_month = '2026-10-02'  | follow_up_last_month_check
			last_month = '2026-08-01'  | months_of_a_follow_up
			element = 'COLOUR'         | follow_up_element_check
			""")
	void aFollowUpIsWhatItSays(String change, String reason) throws SQLException {
		write("alter table follow_up disable trigger follow_up_stays_where_it_is");
		write(followUp());
		refuses("update follow_up set " + change, reason);
	}

	@Test
	void anElementIsFollowedUpOnceForTheSameMonths() throws SQLException {
		write(followUp());
		refuses(followUp(), "one_follow_up_for_an_element");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update follow_up set element = 'COST'", "update follow_up set last_month = '2026-11-01'",
			"delete from follow_up" })
	void aFollowUpStaysWhereItIs(String change) throws SQLException {
		write(followUp());
		refuses(change, "stays with its unit, months and element");
	}

	@Test
	void onlyTheHashOfAFormIsRememberedAndOnce() throws SQLException {
		write("insert into sent_form values (repeat('a', 64), '2026-10-13')");
		assertThatNoException().isThrownBy(() -> write("insert into sent_form values (repeat('b', 64), '2026-10-13')"));
		refuses("insert into sent_form values (repeat('a', 64), '2026-10-14')", "sent_form_pkey");
	}

	@Test
	void theKeyOfAFormIsNotRemembered() {
		refuses("insert into sent_form values (gen_random_uuid()::text, '2026-10-13')", "sent_form_key_hash_check");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			null, 'TOO_MANY', 1 | codes_limit_themselves
			null, 'TRAP', 0     | turned_away_requests_check
			null, 'TRAP', 1     | one_count_of_a_day
			""")
	void whatIsTurnedAwayIsCountedOnceForADay(String values, String reason) throws SQLException {
		String insert = "insert into turned_away (day, point_id, reason, requests) values ('2026-10-13', ";
		write(insert + "null, 'TRAP', 1)");
		refuses(insert + values + ")", reason);
	}

	@Test
	void fewerThanTenAnswersAreNotReleased() {
		refuses(block(9), "ten_answers_hide_each_one");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			'ON_TIME', 'PERSON', null, 9, 50, 1, 0              | too_few_say_nothing
			'ON_TIME', 'SERVICE', null, 9, null, null, 0        | a_measured_service_is_named
			'ON_TIME', 'UNIT', null, 12, 50, null, 0            | a_fraction_is_whole
			'ON_TIME', 'UNIT', null, 12, 50, 1, 13              | measured_value_check
			'VOLUME', 'TEAM', null, 3, 3, 1, 0                  | measured_value_scope_check
			""")
	void aMeasuredValueMakesSense(String values, String reason) {
		refuses("""
				insert into measured_value (period_id, plan_item_id, origin_id, assignment_id, unit_id, from_day, until_day,
				    settled_at, measurement, scope, service_id, cases, numerator, denominator, paused)
				values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
				    '2026-09-01', '2026-09-30', now(), %s)"""
			.formatted(values), reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "'MEASURED_ON_TIME', 'VOLUME'", "'SELF_REPORTED', 'VOLUME'", "'MEASURED_VOLUME', null" })
	void whatIsMeasuredFitsItsSource(String source) {
		refuses("""
				insert into indicator_version (indicator_version_id, version, indicator_id, number, state, name, definition,
				    aspect, position_group, owner, example, kind, cap, unit, direction, levels, source, measurement)
				values (gen_random_uuid(), 0, gen_random_uuid(), 1, 'DRAFT', 'Nama', 'Arti', 'WAKTU', 'ALL', '', '',
				    'QUANTITATIVE', 120, 'hari', 'HIGHER', '{}', %s)"""
			.formatted(source), "measured_from_its_source");
	}

	@Test
	void sumsBelongToTheirAnswers() {
		refuses(block(10).replace("10, 0, 30", "10, 0, 41"), "rating_block_check");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			'2026-10-01', '2026-09-01', '2026-11-01' | months_follow_each_other
			'2026-08-02', '2026-09-01', '2026-10-01' | rating_block_first_month_check
			'2026-09-01', '2026-09-30', '2026-10-01' | rating_block_last_month_check
			'2026-09-01', '2026-09-01', '2026-09-01' | answers_come_before_their_release
			""")
	void aBlockIsOfWholeMonthsThatHaveBegun(String months, String reason) {
		refuses(block(10).replace("'2026-09-01', '2026-09-01', '2026-10-01'", months), reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update rating_block set respondents = 11",
			"update rating_block set last_month = '2026-10-01'", "delete from rating_block" })
	void aBlockStaysAsItIs(String change) throws SQLException {
		write(block(10));
		refuses(change, "stays as it is");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update rating_sum set cost = cost + 1", "delete from rating_sum",
			"insert into rating_sum select unit_id, '2026-08-01', '2026-08-01', '2026-10-01', 10, 0, 9, 9, 9, 9, 9, 9, 9, 9, 9 from unit" })
	void aSumIsMadeOfBlocks(String change) throws SQLException {
		write(block(10));
		refuses(change, "made of blocks");
	}

	@ParameterizedTest
	@ValueSource(strings = { "block_id = null", "cost = 4", "day = '2026-10-14'", "sex = 'MALE'" })
	void aReleasedRatingStaysInItsBlock(String change) throws SQLException {
		write(service());
		write(block(10));
		write(rating("gen_random_uuid()", "IMPORT", "3"));
		assertThatNoException()
			.isThrownBy(() -> write("update rating set block_id = (select block_id from rating_block)"));
		assertThatNoException().isThrownBy(() -> write("update rating set comment = null"));
		refuses("update rating set " + change, "released once");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			'REDACTED', null, null       | redacted_ones_have_another_text
			'RELEASED', 'Lain', null     | redacted_ones_have_another_text
			'WITHHELD', null, null       | withheld_ones_have_a_reason
			'RELEASED', null, 'ABUSIVE'  | withheld_ones_have_a_reason
			'WITHHELD', null, 'UNKIND'   | comment_review_reason_check
			'PRAISED', null, null        | comment_review_verdict_check
			""")
	void aCommentIsReviewedInOneWay(String decision, String guard) throws SQLException {
		releaseAComment();
		refuses(review(decision), guard);
	}

	@Test
	void aCommentIsReviewedOnce() throws SQLException {
		releaseAComment();
		write(review("'RELEASED', null, null"));
		refuses("update comment_review set verdict = 'WITHHELD', reason = 'ABUSIVE'", "after its answer was released");
	}

	@Test
	void aCommentIsReviewedAfterItsAnswerWasReleased() throws SQLException {
		write(service());
		write(rating("gen_random_uuid()", "IMPORT", "3"));
		write("update rating set comment = 'Antre lama'");
		refuses(review("'RELEASED', null, null"), "after its answer was released");
	}

	private void releaseAComment() throws SQLException {
		write(service());
		write(block(10));
		write(rating("gen_random_uuid()", "IMPORT", "3"));
		write("update rating set comment = 'Antre lama', block_id = (select block_id from rating_block)");
	}

	private static String review(String decision) {
		return "insert into comment_review select rating_id, %s, gen_random_uuid(), 'Sari', now() from rating"
			.formatted(decision);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			false, null, 'SEX', null                         | a_group_has_a_characteristic
			false, null, null, 'MALE'                        | a_group_has_a_characteristic
			false, null, 'HEIGHT', 'TALL'                    | rating_block_characteristic_check
			false, cast('BUDI' as uuid), 'SEX', 'MALE'       | of_an_officer_or_a_group
			true, null, 'SEX', 'MALE'                        | walk_ins_are_of_no_group
			""")
	void aBlockIsOfAnOfficerOrAGroupOrOfNobody(String apart, String reason) {
		refuses(blockOf(apart.replace("BUDI", BUDI)), reason);
	}

	/** The rating is a woman's who says nothing else. */
	@ParameterizedTest
	@CsvSource({ "SEX, MALE", "AGE, FROM_25", "EDUCATION, MASTER", "OCCUPATION, OTHER" })
	void aBlockOfAGroupHoldsNobodyElse(String characteristic, String group) throws SQLException {
		write(service());
		write(rating("gen_random_uuid()", "IMPORT", "3"));
		write("update rating set sex = 'FEMALE'");
		write(blockOf("false, null, '%s', '%s'".formatted(characteristic, group)));
		refuses("update rating set block_id = (select block_id from rating_block)", "of that group only");
	}

	@ParameterizedTest
	@CsvSource({ "SEX, sex, MALE", "AGE, age, FROM_25", "EDUCATION, education, MASTER",
			"OCCUPATION, occupation, OTHER" })
	void aBlockOfAGroupHoldsThoseOfTheGroup(String characteristic, String column, String group) throws SQLException {
		write(service());
		write(rating("gen_random_uuid()", "IMPORT", "3"));
		write("update rating set %s = '%s'".formatted(column, group));
		write(blockOf("false, null, '%s', '%s'".formatted(characteristic, group)));
		assertThatNoException()
			.isThrownBy(() -> write("update rating set block_id = (select block_id from rating_block)"));
	}

	@Test
	void aBlockTakesPartInOneSplitOfItsUnit() throws SQLException {
		write(block(10));
		write("insert into unit values (gen_random_uuid(), 0, 'KEL', 'Kelurahan', 'KELURAHAN')");
		write(split("KEL"));
		refuses("update rating_block set split_id = (select split_id from service_split)", "split_of_the_same_unit");
	}

	@Test
	void aSplitBlockStaysInItsSplit() throws SQLException {
		write(block(10));
		write(split("BMK"));
		assertThatNoException()
			.isThrownBy(() -> write("update rating_block set split_id = (select split_id from service_split)"));
		refuses("update rating_block set split_id = null", "stays as it is");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update service_split set released_on = '2026-12-01'", "delete from service_split",
			"update service_split_part set respondents = 11", "delete from service_split_part" })
	void aSplitStaysAsItIs(String change) throws SQLException {
		write(split("BMK"));
		write(part(10));
		refuses(change, "stays as it is");
	}

	@Test
	void aPartOfASplitHidesItsAnswers() throws SQLException {
		write(split("BMK"));
		refuses(part(9), "ten_answers_hide_each_one");
	}

	@Test
	void aSplitHasOneRemainder() throws SQLException {
		write(split("BMK"));
		write(part(10));
		refuses(part(10), "one_part_of_a_service");
	}

	@Test
	void aSplitIsOfMonthsThatHaveEnded() {
		refuses(split("BMK").replace("'2026-10-01'", "'2026-09-30'"), "months_have_ended");
	}

	@ParameterizedTest
	@ValueSource(strings = { "service_id", "officer_id" })
	void onlyPaperDoesNotSayWhoServedAndWhatFor(String column) throws SQLException {
		write(service());
		write(rating("gen_random_uuid()", "IMPORT", "4"));
		assertThatNoException().isThrownBy(() -> write("update rating set " + column + " = null"));
		refuses("update rating set source = 'CODE'", "counters_know_service_and_officer");
	}

	@Test
	void aSurveyIsBroughtInOnce() throws SQLException {
		write(survey("a"));
		refuses(survey("a"), "survey_import_pkey");
	}

	@Test
	void aSurveyIsKnownByTheHashOfItsContent() {
		refuses(survey("G"), "survey_import_content_hash_check");
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

	@ParameterizedTest
	@CsvSource({ "update visit set due_at = received_at, due_on_the_day_it_is_due",
			"update visit set due_at = received_at; due_on = received_on + 2, due_on_the_day_it_is_due",
			"update visit set completed_at = received_at; completed_on = received_on - 1, completed_on_the_day_of_completion",
			"update visit set duration = -1, visit_duration_check",
			"insert into visit_stage select visit_id; 0; now() from visit, visit_stage_place_check",
			"insert into visit_handover select visit_id; now(); officer_id; officer_id from visit, handed_to_somebody_else" })
	void theWayOfAVisitCanBeReckonedWith(String statement, String guard) throws SQLException {
		write(visit("'2026-10-13 09:00+07', '2026-10-13', null"));
		refuses(statement.replace(';', ','), guard);
	}

	@Test
	void aVisitPausesOnceAtATime() throws SQLException {
		write(visit("'2026-10-13 09:00+07', '2026-10-13', null"));
		write(pause("'2026-10-13 09:05+07', '2026-10-13 10:00+07'"));
		write(pause("'2026-10-13 10:00+07', null"));
		refuses(pause("'2026-10-13 11:00+07', null"), "one_pause_at_a_time");
	}

	@Test
	void aPauseEndsAfterItBegan() throws SQLException {
		write(visit("'2026-10-13 09:00+07', '2026-10-13', null"));
		refuses(pause("'2026-10-13 09:05+07', '2026-10-13 09:04+07'"), "a_pause_ends_after_it_began");
	}

	private static String pause(String times) {
		return "insert into visit_pause select gen_random_uuid(), visit_id, 'Menunggu akta', %s, officer_id from visit"
			.formatted(times);
	}

	@Test
	void anOfficeIsOpenOnSomeDay() throws SQLException {
		write(openingHours() + "; set constraints all immediate");
		refuses("delete from opening_day; set constraints all immediate", "without an open day");
	}

	@Test
	void aWeekWithoutAnOpenDayIsRefused() throws SQLException {
		refuses("insert into opening_hours select gen_random_uuid(), unit_id, '2026-02-18' from unit; "
				+ "set constraints all immediate", "without an open day");
	}

	@ParameterizedTest
	@CsvSource({ "update opening_day set closes = opens, closes_after_it_opens",
			"update opening_day set weekday = 8, opening_day_weekday_check",
			"insert into opening_hours select gen_random_uuid(); unit_id; valid_from from opening_hours, one_beginning_a_day",
			"update holiday set kind = 'SOMETIMES', holiday_kind_check",
			"insert into holiday select * from holiday, holiday_pkey" })
	void theCalendarCanBeReckonedWith(String statement, String guard) throws SQLException {
		write(openingHours());
		write("insert into holiday values ('2026-08-17', 'Hari Kemerdekaan', 'NATIONAL')");
		refuses(statement.replace(';', ','), guard);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			code_hash = 'ABC'                             | complaint_code_hash_check
			content = 'pendek'                            | complaint_content_check
			kind = 'INFORMATION'                          | questions_are_about_no_officer
			kind = 'PRAISE', answer_by = null, field_check = true | only_complaints_are_checked_in_the_field
			answer_by = null                              | only_praise_has_no_limit
			kind = 'PRAISE'                               | only_praise_has_no_limit
			state = 'VERIFIED'                            | a_response_ends_the_waiting
			responded_at = now()                          | a_response_ends_the_waiting
			state = 'REFUSED', responded_at = received_at | an_end_has_an_answer
			answer = 'Sudah diperbaiki', answered_at = received_at | an_end_has_an_answer
			state = 'VERIFIED', responded_at = received_at - interval '1 s' | answers_follow_receipt
			""")
	void aComplaintCanBeReckonedWith(String change, String guard) throws SQLException {
		write(complaint("a"));
		refuses("update complaint set " + change, guard);
	}

	@Test
	void aFollowUpCodeLeadsToOneComplaint() throws SQLException {
		write(complaint("a"));
		refuses(complaint("a"), "complaint_code_hash_key");
	}

	@ParameterizedTest
	@CsvSource({ "RECEIVED, 2026-10-16", "VERIFIED, 2026-11-02", "ANSWERED," })
	void whatIsDueNextFollowsTheState(String state, @Nullable String due) throws SQLException {
		write(complaint("a"));
		String ended = state.equals("ANSWERED") ? ", answer = 'Sudah diperbaiki', answered_at = received_at" : "";
		if (!state.equals("RECEIVED")) {
			write("update complaint set responded_at = received_at, state = '" + state + "'" + ended);
		}
		try (Statement sql = this.connection.createStatement();
				ResultSet row = sql.executeQuery("select due_on from complaint")) {
			assertThat(row.next()).isTrue();
			assertThat(row.getString(1)).isEqualTo(due);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "update complaint_step set note = 'Lain sekali'", "delete from complaint_step" })
	void aStepStaysAsItWasTaken(String statement) throws SQLException {
		write(complaint("a"));
		write(step("VERIFIED", ""));
		refuses(statement, "stays as it is");
	}

	@ParameterizedTest
	@ValueSource(strings = { "FORWARDED", "REFUSED", "FIELD_CHECK" })
	void someStepsHaveAReason(String action) throws SQLException {
		write(complaint("a"));
		refuses(step(action, "Singkat"), "some_steps_have_a_reason");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			'COMPLAINT', '2026-10-01' | praise_kind_check
			'PRAISE', '2026-10-01'    | praise_complaint_id_kind_fkey
			'PRAISE', '2026-10-02'    | praise_month_check
			""")
	void onlyPraiseIsPassedOnAndWithoutItsDay(String values, String guard) throws SQLException {
		write(complaint("a"));
		refuses("""
				insert into praise (complaint_id, employee_id, content, kind, month)
				select complaint_id, '%s', 'Ramah sekali', %s from complaint""".formatted(BUDI, values), guard);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			month = '2026-10-02'        | publication_month_check
			question = 'pendek'         | publication_question_check
			released_at = now()         | released_by_somebody
			released_by = prepared_by, releaser = 'Sari', released_at = now() | released_by_somebody_else
			""")
	void nothingIsPublishedByOnePerson(String change, String guard) throws SQLException {
		write(complaint("a"));
		write(PUBLICATION);
		refuses("update publication set " + change, guard);
	}

	@Test
	void whatWasReleasedIsNotChanged() throws SQLException {
		write(complaint("a"));
		write(PUBLICATION);
		write("update publication set released_by = gen_random_uuid(), releaser = 'Budi', released_at = now()");
		refuses("update publication set answer = 'Sama sekali lain'", "withdrawn, not changed");
	}

	private static String complaint(String hash) {
		return """
				insert into complaint (complaint_id, version, code_hash, unit_id, kind, content, officer, received_at, state,
				    respond_by, answer_by)
				select gen_random_uuid(), 0, repeat('%s', 64), unit_id, 'COMPLAINT', 'Loket tutup', 'Budi',
				    '2026-10-13 09:00+07', 'RECEIVED', '2026-10-16', '2026-11-02' from unit"""
			.formatted(hash);
	}

	private static String step(String action, String note) {
		return """
				insert into complaint_step
				select complaint_id, 1, '%s', '%s', gen_random_uuid(), 'Sari', now() from complaint""".formatted(action,
				note);
	}

	private static String openingHours() {
		return """
				insert into opening_hours select gen_random_uuid(), unit_id, '2026-01-01' from unit;
				insert into opening_day select opening_hours_id, 1, '08:00', '16:00' from opening_hours""";
	}

	private static String assignment(String days) {
		return "insert into assignment select gen_random_uuid(), 0, '%s', unit_id, position_id, %s from unit, position"
			.formatted(BUDI, days);
	}

	private static String acting(String official, String acting, String from, String until) {
		return """
				insert into acting_appointment
				values (gen_random_uuid(), 0, '%s', '%s', 'PLH', '%s', '%s', 'SP/12', now(), 'Sari')"""
			.formatted(official, acting, from, until);
	}

	private static String line(@Nullable String appraiser, String outside, String supersededAt) {
		return """
				insert into reporting_line
				values (gen_random_uuid(), 0, '%s', %s, %s, '2026-01-01', null, 'Susunan', now(), 'Sari', %s)"""
			.formatted(BUDI, (appraiser != null) ? "'" + appraiser + "'" : "null", outside, supersededAt);
	}

	private static String service() {
		return """
				insert into public_service (service_id, version, code, name, unit_type)
				values (gen_random_uuid(), 0, 'KL', 'Surat', 'KECAMATAN') on conflict do nothing;
				insert into service_standard
				select gen_random_uuid(), 0, service_id, 1, now(), 15, 'MINUTES', 0, '', '', '', null from public_service
				on conflict do nothing""";
	}

	private static String upload(String ids) {
		return "insert into upload values (%s, 'services', '', now())".formatted(ids);
	}

	private static String point(String code, String name) {
		return "insert into service_point select gen_random_uuid(), 0, unit_id, '%s', '%s', 'COUNTER', true from unit"
			.formatted(code, name);
	}

	private static String stage(int place, String value) {
		return "insert into service_stage select standard_id, %1$d, 'Tahap %1$d', %2$s from service_standard"
			.formatted(place, value);
	}

	private static String contact(String ciphertext) {
		return "insert into visit_contact select visit_id, %s, '2026-10-27' from visit".formatted(ciphertext);
	}

	private static String visit(String times) {
		return service()
				+ """
						; insert into visit (visit_id, version, registration_key, service_id, standard_id, unit_id, officer_id, ticket,
						    channel, received_at, received_on, completed_at)
						select gen_random_uuid(), 0, gen_random_uuid(), service_id, standard_id, unit_id, '%s', '1', 'COUNTER', %s
						from service_standard, unit"""
					.formatted(BUDI, times);
	}

	private static String rating(String id, String source, String cost) {
		return """
				insert into rating select %s, unit_id, service_id, '%s', '2026-10-13', '%s', 3, 3, 3, %s, 3, 3, 3, 3, 3
				from public_service, unit""".formatted(id, BUDI, source, cost);
	}

	private static String walkIn() {
		return """
				insert into service_point
				select gen_random_uuid(), 0, unit_id, '7K4MPX', 'Loket 1', 'COUNTER', true from unit;
				insert into rating (rating_id, unit_id, service_id, day, source, walk_in, point_id, requirements, procedure,
				    completion_time, cost, product, officer_competence, officer_behaviour, complaint_handling, facilities)
				select gen_random_uuid(), unit_id, service_id, '2026-10-13', 'WALK_IN', true, point_id, 3, 3, 3, 3, 3, 3, 3, 3, 3
				from public_service, service_point""";
	}

	private static String paper() {
		return rating("gen_random_uuid()", "IMPORT", "4") + "; update rating set officer_id = null, source = 'PAPER'";
	}

	private static String typedForms(String service, int number) {
		return "insert into typed_form_count (account_id, day, unit_id, service_id, forms) select '%s', '2026-10-13', unit_id, %s, %d from unit"
			.formatted(BUDI, service, number);
	}

	private static String kioskKey(String digit) {
		return "insert into kiosk_key select gen_random_uuid(), point_id, repeat('%s', 64), now() from service_point"
			.formatted(digit);
	}

	private static String followUp() {
		return """
				insert into follow_up
				select gen_random_uuid(), 1, unit_id, '2026-09-01', '2026-10-01', 'FACILITIES', 'Menambah kursi tunggu',
				       'Sekretaris', '2026-11-01', '', 'Sari', now()
				from unit""";
	}

	private static String burst() {
		return """
				insert into burst (burst_id, version, day, unit_id, service_id, point_id, rule, ratings, identical, visits, allowed,
				    found_on, state)
				select gen_random_uuid(), 0, '2026-10-13', unit_id, service_id, point_id, 'ALIKE_WALK_INS', 12, 12, 3, 50,
				       '2026-10-14', 'WAITING'
				from public_service, service_point""";
	}

	private static String proposal() {
		return """
				update burst set state = 'PROPOSED', reason = 'Poster disebarkan', proposed_by = gen_random_uuid(),
				    proposer = 'Sari', proposed_at = now()""";
	}

	private static String decision(String state, String account) {
		return "update burst set state = '%s', decided_by = %s, decider = 'Budi', decided_at = now()".formatted(state,
				account);
	}

	private static String walkInBlock() {
		return block(10, "walk_in", "true");
	}

	private static String blockOf(String apart) {
		return block(10, "walk_in, officer_id, characteristic, respondent_group", apart);
	}

	private static String block(int respondents) {
		return block(respondents, "split_id", "null");
	}

	private static String block(int respondents, String columns, String values) {
		return """
				insert into rating_block (block_id, unit_id, first_month, last_month, released_on, respondents, incomplete,
				    requirements, procedure, completion_time, cost, product, officer_competence, officer_behaviour,
				    complaint_handling, facilities, %1$s)
				select gen_random_uuid(), unit_id, '2026-09-01', '2026-09-01', '2026-10-01', %2$d, 0, %3$d, %3$d, %3$d, %3$d,
				       %3$d, %3$d, %3$d, %3$d, %3$d, %4$s
				from unit"""
			.formatted(columns, respondents, 3 * respondents, values);
	}

	private static String split(String unit) {
		return "insert into service_split select gen_random_uuid(), unit_id, '2026-09-01', '2026-09-01', '2026-10-01'"
				+ " from unit where code = '" + unit + "'";
	}

	private static String part(int respondents) {
		int sum = 3 * respondents;
		return """
				insert into service_split_part
				select gen_random_uuid(), split_id, null, %1$d, %2$d, %2$d, %2$d, %2$d, %2$d, %2$d, %2$d, %2$d, %2$d
				from service_split""".formatted(respondents, sum);
	}

	private static String survey(String digit) {
		return "insert into survey_import values (repeat('%s', 64), now(), gen_random_uuid(), 29)".formatted(digit);
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
