package id.timbang.rater;

import id.timbang.ApplicationTest;
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

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the database refuses about raters, whoever writes to it.
 */
@ApplicationTest
class RaterGuardsTests {

	private static final String BY_SARI = "account_id = gen_random_uuid(), reviewer = 'Sari', reviewed_at = now()";

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestRaters fixture;

	@Autowired
	private RaterCommentService comments;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private PeriodId period;

	@BeforeEach
	void makeObjects() {
		this.org = this.organisations.kecamatan();
		this.period = this.fixture.begun(2641, 3);
		this.fixture.ask(this.period, this.org.employee(), this.org.colleague());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			rater_id = employee_id                                          | nobody_is_asked_about_oneself
			state = 'DECLINED'                                              | who_declines_says_why
			reason = 'FAMILY_TIE'                                           | who_declines_says_why
			state = 'DECLINED', reason = 'OTHER'                            | something_else_has_words
			state = 'DECLINED', reason = 'FAMILY_TIE', answered = true      | only_who_was_asked_answers
			state = 'PROPOSED', answered = true                             | only_who_was_asked_answers
			state = 'LAIN'                                                  | rater_invitation_state_check
			rater_group = 'SUPERIORS'                                       | rater_invitation_rater_group_check
			state = 'DECLINED', reason = 'LAIN'                             | rater_invitation_reason_check
			state = 'DECLINED', reason = 'OTHER', note = ''                 | rater_invitation_note_check
			""")
	void invitationsAreWhole(String change, String constraint) {
		refuses("update rater_invitation set " + change + " where period_id = :period and employee_id = :person",
				constraint);
	}

	@Test
	void nobodyIsAskedTwiceAboutTheSamePerson() {
		refuses("""
				insert into rater_invitation (period_id, employee_id, rater_id, rater_group, state)
				select period_id, employee_id, rater_id, 'SUBORDINATES', 'PROPOSED' from rater_invitation
				where period_id = :period and employee_id = :person""", "rater_invitation_pkey");
	}

	@Test
	void nobodyIsAskedBeforeRatersAreChosen() {
		refuses("""
				insert into rater_invitation (period_id, employee_id, rater_id, rater_group, state)
				select gen_random_uuid(), employee_id, rater_id, rater_group, 'PROPOSED' from rater_invitation
				where period_id = :period and employee_id = :person""", "rater_invitation_period_id_fkey");
	}

	@ParameterizedTest
	@CsvSource({ "peers_wanted = 2, rater_round_peers_wanted_check",
			"people_per_rater = 0, rater_round_people_per_rater_check" })
	void numbersOfARoundMakeSense(String change, String constraint) {
		refuses("update rater_round set " + change + " where period_id = :period and :person is not null", constraint);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{4,4,4,4,4,4}                | each_of_seven_values_has_a_level
			{4,4,4,4,4,4,4,4}            | each_of_seven_values_has_a_level
			{{4,4,4,4,4,4,4}}            | each_of_seven_values_has_a_level
			{4,4,4,4,4,4,6}              | each_of_seven_values_has_a_level
			{0,4,4,4,4,4,4}              | each_of_seven_values_has_a_level
			{4,4,4,NULL,NULL,NULL,NULL}  | at_most_three_values_are_left_out
			""")
	void anAnswerIsWhole(String levels, String constraint) {
		refuses("insert into rater_answer values (gen_random_uuid(), :period, :person, 'PEERS', '" + levels + "')",
				constraint);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{4,4,4,4,4,4}                | own_sheet_has_seven_values
			{{4,4,4,4,4,4,4}}            | own_sheet_has_seven_values
			{4,4,4,4,4,4,6}              | own_sheet_has_seven_values
			{0,4,4,4,4,4,4}              | own_sheet_has_seven_values
			{4,4,4,NULL,NULL,NULL,NULL}  | own_sheet_leaves_at_most_three_out
			""")
	void anOwnSheetIsWhole(String levels, String constraint) {
		refuses("insert into own_sheet values (:period, :person, 1, '" + levels + "', now())", constraint);
	}

	@Test
	void numbersOfAnswersAndCommentsTellNoOrder() {
		String number = "'019aa000-0000-7000-8000-000000000001'";
		refuses("insert into rater_answer values (" + number + ", :period, :person, 'PEERS', '{4,4,4,4,4,4,4}')",
				"numbers_of_answers_are_random");
		refuses("insert into rater_comment values (" + number + ", :period, :person, 'PEERS', 'Baik')",
				"numbers_of_comments_are_random");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1001 })
	void aCommentHasWords(int length) {
		refuses("insert into rater_comment values (gen_random_uuid(), :period, :person, 'PEERS', repeat('x', " + length
				+ "))", "rater_comment_content_check");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1 | content = null | withheld_ones_are_gone
			2 | verdict = 'RELEASED', account_id = gen_random_uuid(), reviewer = 'Sari' | a_verdict_has_a_name
			3 | reason = 'ABUSIVE' | withheld_ones_say_why
			4 | verdict = 'WITHHELD', content = null, BY_SARI | withheld_ones_say_why
			5 | verdict = 'WITHHELD', reason = 'ABUSIVE', BY_SARI | withheld_ones_are_gone
			6 | verdict = 'LAIN', BY_SARI | rater_comment_verdict_check
			10 | verdict = 'WITHHELD', content = null, reason = 'LAIN', BY_SARI | rater_comment_reason_check
			""")
	void aDecisionAboutACommentIsWhole(int month, String change, String constraint) {
		PeriodId over = this.fixture.answered(2647, month, this.org, "Baik");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc
				.sql("update rater_comment set " + change.replace("BY_SARI", BY_SARI) + " where period_id = :period")
				.param("period", over.periodId())
				.update())
			.withStackTraceContaining(constraint);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "7 | reviewer = 'Lain'", "8 | content = 'Lain'", "9 | verdict = null" })
	void whatWasDecidedAboutACommentStays(int month, String change) {
		PeriodId over = this.fixture.answered(2647, month, this.org, "Baik");
		this.comments.decide(HR, this.fixture.commented(over), RaterCommentVerdict.RELEASED, "", null);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update rater_comment set " + change + " where period_id = :period")
				.param("period", over.periodId())
				.update())
			.withStackTraceContaining("what was decided about a comment stays");
	}

	@Test
	void answersAndCommentsAreOfOneOfTheGroups() {
		refuses("insert into rater_answer values (gen_random_uuid(), :period, :person, 'LAIN', '{4,4,4,4,4,4,4}')",
				"rater_answer_rater_group_check");
		refuses("insert into rater_comment values (gen_random_uuid(), :period, :person, 'LAIN', 'Baik')",
				"rater_comment_rater_group_check");
	}

	@Test
	void nobodyDecidesAboutACommentWhileOthersAnswer() {
		this.fixture.answer(this.period, this.org.employee(), this.org.colleague(), TestRaters.level(4, "Baik"));
		refuses("update rater_comment set verdict = 'RELEASED', account_id = gen_random_uuid(), reviewer = 'Sari', "
				+ "reviewed_at = now() where period_id = :period and employee_id = :person",
				"once nobody can answer any more");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			invited = 10                  | counted_together
			invited = 9, answered = 1     | a_few_are_not_counted
			invited = 10, answered = 11   | no_more_answer_than_are_invited
			""")
	void fewAnswersAreNotCounted(String change, String constraint) {
		refuses("update rater_round set " + change + " where period_id = :period and :person is not null", constraint);
	}

	private void refuses(String statement, String constraint) {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql(statement)
				.param("period", this.period.periodId())
				.param("person", this.org.employee().employeeId())
				.update())
			.withStackTraceContaining(constraint);
	}

}
