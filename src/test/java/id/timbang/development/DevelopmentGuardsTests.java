package id.timbang.development;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.period.PeriodId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the database refuses about actions, whoever writes to it.
 */
@ApplicationTest
class DevelopmentGuardsTests {

	/** The same row once more, with something else in it. */
	private static final String COPY = """
			insert into development_action
			select (json_populate_record(a, cast(:change as json))).* from development_action a where a.action_id = :id""";

	@Autowired
	private TestActions fixture;

	@Autowired
	private Organisations organisations;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private ActionId action;

	@Autowired
	private TestAgency agency;

	@BeforeEach
	void open() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		PeriodId period = this.fixture.month();
		this.action = this.fixture.opened(this.org.employee(), this.org.lurah(), period, ActionKind.COACHING);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "due_on | 2026-10-12 | due_within_a_year", "due_on | 2027-10-15 | due_within_a_year",
					"agreed | Pendek | development_action_agreed_check", "kind | TALK | development_action_kind_check",
					"state | DONE | an_end_says_what_came_of_it",
					"outcome | Sudah diperiksa | an_end_says_what_came_of_it",
					"achievement | -1 | development_action_achievement_check",
					"realised | 1,5 | development_action_realised_check" })
	void refusesWhatCannotBe(String column, String value, String guard) {
		refuses(copied("'%s': '%s', 'origin_id': '00000000-0000-0000-0000-000000000000'".formatted(column, value)),
				guard);
	}

	@Test
	void nobodyLeadsATalkWithOneself() {
		refuses(copied(
				"'origin_id': '00000000-0000-0000-0000-000000000000', 'owner_id': '%s'".formatted(this.org.employee())),
				"nobody_leads_a_talk_with_oneself");
	}

	@Test
	void nothingIsOpenTwice() {
		refuses(copied("'version': 7"), "one_open_action");
	}

	@Test
	void nothingEndsBeforeItBegan() {
		refuses(() -> this.jdbc.sql("""
				update development_action set state = 'DONE', outcome = 'Sudah diperiksa', ended_by = 'Sari',
				    ended_on = :day where action_id = :id""")
			.param("day", TestClock.TODAY.minusDays(1))
			.param("id", this.action.actionId())
			.update(), "an_action_ends_after_it_began");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update development_action set agreed = 'Sama sekali lain' where action_id = ?",
			"update development_action set due_on = due_on + 1 where action_id = ?",
			"update development_action set owner_id = employee_id, kind = 'TRAINING' where action_id = ?",
			"update development_action set achievement = '100' where action_id = ?",
			"delete from development_action where action_id = ?" })
	void whatWasAgreedStays(String statement) {
		refuses(() -> this.jdbc.sql(statement).param(this.action.actionId()).update(),
				"an action stays as it was agreed");
	}

	@Test
	void anEndIsAddedOnce() {
		String end = """
				update development_action set state = 'DONE', outcome = 'Sudah diperiksa', ended_by = 'Sari',
				    ended_on = opened_on where action_id = ?""";
		this.jdbc.sql(end).param(this.action.actionId()).update();
		refuses(() -> this.jdbc.sql(end).param(this.action.actionId()).update(), "an action stays as it was agreed");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "held_on = date '2026-10-14' | nobody_talks_in_the_future",
					"follow_up_on = date '2026-10-12' | a_follow_up_comes_afterwards",
					"follow_up_on = date '2027-10-15' | a_follow_up_comes_afterwards",
					"corrects = 2 | a_correction_comes_afterwards",
					"corrects = 0 | development_entry_action_id_corrects_fkey",
					"discussed = 'Pendek' | development_entry_discussed_check",
					"settled = repeat('x', 2001) | development_entry_settled_check",
					"kind = 'TRAINING' | development_entry_kind_check",
					"kind = 'COUNSELLING' | development_entry_action_id_kind_fkey",
					"number = 0 | development_entry_number_check" })
	void refusesEntriesThatCannotBe(String change, String guard) {
		refuses(() -> talk(change), guard);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update development_entry set discussed = 'Sama sekali lain' where action_id = ?",
			"delete from development_entry where action_id = ?" })
	void whatWasTalkedAboutStays(String statement) {
		talk("settled = ''");
		refuses(() -> this.jdbc.sql(statement).param(this.action.actionId()).update(),
				"an entry about a talk stays as it is");
	}

	@Test
	void aWorkshopHasSeatsForEverybody() {
		WorkshopId workshop = this.fixture.workshop(Organisations.HR, TestClock.TODAY, 1);
		participant(workshop, training(), "null, null, null");
		refuses(() -> participant(workshop, training(), "null, null, null"), "this workshop is full");
		refuses(() -> this.jdbc.sql("update development_workshop set seats = 1 where workshop_id = ?")
			.param(grown(workshop).workshopId())
			.update(), "more take part than there would be seats");
	}

	/** The same with two seats, both of them taken. */
	private WorkshopId grown(WorkshopId workshop) {
		this.jdbc.sql("update development_workshop set seats = 2 where workshop_id = ?")
			.param(workshop.workshopId())
			.update();
		participant(workshop, training(), "null, null, null");
		return workshop;
	}

	@Test
	void onlyTrainingsLeadToAWorkshop() {
		WorkshopId workshop = this.fixture.workshop(Organisations.HR, TestClock.TODAY, 5);
		refuses(() -> participant(workshop, this.action, "null, null, null"),
				"development_participant_action_id_kind_fkey");
	}

	@Test
	void nobodyHasAttendedBeforeTheDay() {
		WorkshopId workshop = this.fixture.workshop(Organisations.HR, TestClock.TODAY.plusDays(1), 5);
		refuses(() -> participant(workshop, training(), "true, 'Sari', date '2026-10-13'"),
				"nobody has attended before the day");
		participant(workshop, training(), "true, 'Sari', date '2026-10-14'");
		refuses(() -> participant(workshop, training(), "true, null, null"), "somebody_marks_attendance");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "last_day = first_day - 1 | a_workshop_ends_after_it_begins",
					"indicator_code = 'IK-01' | an_indicator_has_code_and_name",
					"seats = 0 | development_workshop_seats_check", "title = 'Ab' | development_workshop_title_check",
					"place = 'Ab' | development_workshop_place_check",
					"behaviour = 'LAZY' | development_workshop_behaviour_check" })
	void refusesWorkshopsThatCannotBe(String change, String guard) {
		WorkshopId workshop = this.fixture.workshop(Organisations.HR, TestClock.TODAY, 5);
		refuses(() -> this.jdbc.sql("update development_workshop set " + change + " where workshop_id = ?")
			.param(workshop.workshopId())
			.update(), guard);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "title = 'Ab' | development_practice_title_check",
					"done = 'Pendek' | development_practice_done_check",
					"outcome = 'Pendek' | development_practice_outcome_check",
					"contact = 'Ab' | development_practice_contact_check" })
	void refusesPracticesThatCannotBe(String change, String guard) {
		PracticeId practice = this.fixture.practice(this.org.employee());
		refuses(() -> this.jdbc.sql("update development_practice set " + change + " where practice_id = ?")
			.param(practice.practiceId())
			.update(), guard);
	}

	@Test
	void aResultLeadsToOnePractice() {
		PracticeId practice = this.fixture.practice(this.org.employee());
		refuses(() -> this.jdbc
			.sql("""
					insert into development_practice select gen_random_uuid(), version, employee_id, period_id, unit_id, title,
					    done, outcome, contact, named, written_on, withdrawn from development_practice where practice_id = ?""")
			.param(practice.practiceId())
			.update(), "one_practice_a_result");
	}

	private ActionId training() {
		return this.fixture.told(this.org.employee(), this.org.employee(), ActionKind.TRAINING);
	}

	private void participant(WorkshopId workshop, ActionId training, String marked) {
		this.jdbc
			.sql("""
					insert into development_participant (workshop_id, action_id, included_by, included_on, attended, marked_by,
					    marked_on) values (:workshop, :action, 'Sari', date '2026-10-13', %s)"""
				.formatted(marked))
			.param("workshop", workshop.workshopId())
			.param("action", training.actionId())
			.update();
	}

	/** Adds an entry with something else in it. */
	private void talk(String change) {
		String[] columns = { "kind", "number", "held_on", "discussed", "settled", "follow_up_on", "corrects" };
		Map<String, String> values = new HashMap<>(Map.of("kind", "'COACHING'", "number", "2", "held_on",
				"date '2026-10-12'", "discussed", "'Berkas belum lengkap'", "settled", "''", "follow_up_on",
				"cast(null as date)", "corrects", "cast(null as int)"));
		int equals = change.indexOf(" = ");
		values.put(change.substring(0, equals), change.substring(equals + 3));
		String selected = Arrays.stream(columns).map(values::get).collect(Collectors.joining(", "));
		this.jdbc
			.sql("insert into development_entry (action_id, author_id, recorded_on, " + String.join(", ", columns)
					+ ") values (:id, :author, date '2026-10-13', " + selected + ")")
			.param("id", this.action.actionId())
			.param("author", this.org.lurah().employeeId())
			.update();
	}

	private Runnable copied(String change) {
		String json = "{'action_id': '%s', %s}".formatted(ActionId.next(), change).replace('\'', '"');
		return () -> this.jdbc.sql(COPY).param("change", json).param("id", this.action.actionId()).update();
	}

	private static void refuses(Runnable statement, String guard) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(statement::run).withMessageContaining(guard);
	}

}
