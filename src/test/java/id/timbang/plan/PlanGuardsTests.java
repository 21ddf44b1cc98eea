package id.timbang.plan;

import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the database refuses about plans, whoever writes to it.
 */
@ApplicationTest
class PlanGuardsTests {

	private static final String HANDED_OVER = "update plan set state = 'SUBMITTED', submitted_at = now() where plan_id = :id";

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans fixture;

	@Autowired
	private PlanService plans;

	@Autowired
	private PlanReader reader;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private Actor employee;

	@BeforeEach
	void makeObjects() {
		this.org = this.organisations.kecamatan();
		this.fixture.template(this.org.position());
		this.employee = Organisations.actor(this.org.employee());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			number = 0, reason = 'Tugas baru' 	| plan_number_check
			number = 2, reason = 'Pendek'              | plan_check
			state = 'LAIN'                             | plan_state_check
			approach = 'LAIN'                          | plan_approach_check
			reason = repeat('x', 501)                  | plan_reason_check
			resources = repeat('x', 4001)              | plan_resources_check
			accountability = repeat('x', 4001)         | plan_accountability_check
			consequences = repeat('x', 4001)           | plan_consequences_check
			return_reason = repeat('x', 1001)          | plan_return_reason_check
			rounds = -1                                | plan_rounds_check
			employee_id = gen_random_uuid()            | plan_assignment_id_employee_id_fkey
			cycle_id = gen_random_uuid()               | plan_cycle_id_fkey
			state = 'SUBMITTED'                        | plan_check1
			state = 'RETURNED', return_reason = 'Baik' | plan_check2
			state = 'RETURNED', decided_at = now(), decided_by = 'Lurah', return_reason = '' | a_return_says_why
			state = 'RETURNED', decided_at = now(), decided_by = 'Lurah' | a_return_says_why
			""")
	void aPlanIsNeverLikeThis(String change, String reason) {
		refuses("update plan set " + change + " where plan_id = :id", draft(), reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			planned_result = repeat('x', 301)          | planned_result_check
			superior_result = repeat('x', 301)         | superior_result_check
			superior_item_id = gen_random_uuid()       | superior_item_id_fkey
			result_type = 'LAIN'                       | result_type_check
			indicator_version_id = gen_random_uuid()   | indicator_version_id_fkey
			target_low = 0, target_high = 0, kind = 'LEVEL', shares = '{}' | target_low_check
			target_low = 321, kind = 'LEVEL', shares = '{}' | plan_item_check
			target_high = null                         | plan_item_check
			target_high = 400                          | a_sum_has_one_target
			weight = 100.01                            | weight_check
			weight = -0.01                             | weight_check
			kind = 'LAIN', shares = '{}'               | plan_item_kind_check
			shares = '{}'                              | parts_make_the_amount
			shares = '{160, 160.0001}'                 | parts_make_the_amount
			shares = '{0, 320}'                        | parts_are_above_zero
			shares = '{-1, 321}'                       | parts_are_above_zero
			kind = 'LEVEL'                             | parts_make_the_amount
			""")
	void anItemIsNeverLikeThis(String change, String reason) {
		refuses("update plan_item set " + change + " where plan_id = :id and line = 1", draft(), reason);
	}

	@Test
	void anItemIsOnceInAPlan() {
		refuses("update plan_item set origin_id = (select origin_id from plan_item where plan_id = :id and line = 0) "
				+ "where plan_id = :id and line = 1", draft(), "an_item_once_in_a_plan");
		refuses("update plan_item set plan_item_id = (select plan_item_id from plan_item where plan_id = :id "
				+ "and line = 0) where plan_id = :id and line = 1", draft(), "plan_item_plan_item_id_key");
	}

	@ParameterizedTest
	@CsvSource({ "LAIN, 6, value_check", "LOYAL, 0, expectation_check", "LOYAL, 501, expectation_check" })
	void anExpectationIsNeverLikeThis(String value, int length, String reason) {
		refuses("insert into plan_expectation values (:id, '%s', repeat('x', %d))".formatted(value, length), draft(),
				reason);
	}

	@Test
	void thereIsOnePlanInWork() {
		PlanId id = draft();
		refuses(copy("number + 1", "'DRAFT'"), id, "one_plan_in_work");
		refuses(copy("number", "'SUPERSEDED'"), id, "plan_assignment_id_cycle_id_number_key");
	}

	@Test
	void thereIsOnePlanInForce() {
		PlanId first = this.fixture.agreed(this.org.employee(), this.org.lurah());
		PlanId second = this.plans.revise(this.employee, first, "Tugas baru mulai Oktober");
		PlanSheet sheet = this.reader.sheet(this.employee, second);
		this.plans.submit(this.employee, second, sheet.version(), Plans.content(sheet));
		refuses("update plan set state = 'APPROVED', decided_at = now(), decided_by = 'Lurah' where plan_id = :id",
				second, "one_plan_in_force");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update plan_item set weight = 34.99 where plan_id = :id and line = 1",
			"update plan_item set weight = 35.01 where plan_id = :id and line = 1",
			"update plan_item set weight = null where plan_id = :id and line = 1",
			"delete from plan_item where plan_id = :id" })
	void whatIsHandedOverWeighsAHundred(String change) {
		PlanId id = draft();
		this.jdbc.sql(change).param("id", id.planId()).update();
		refuses(HANDED_OVER, id, "exactly 100.00");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update plan set reason = 'Lain' where plan_id = :id",
			"update plan set resources = 'Lain' where plan_id = :id",
			"update plan set decided_by = 'Lain' where plan_id = :id",
			"update plan set state = 'DRAFT' where plan_id = :id", "delete from plan where plan_id = :id",
			"update plan_item set planned_result = 'Lain' where plan_id = :id",
			"update plan_item set weight = 100 where plan_id = :id", "delete from plan_item where plan_id = :id",
			"insert into plan_item select plan_id, 9, gen_random_uuid(), gen_random_uuid(), 'Lain', '', null, 'MAIN', "
					+ "indicator_version_id, null, null, 0, 'LEVEL', '{}' from plan_item where plan_id = :id and line = 0",
			"insert into plan_expectation values (:id, 'LOYAL', 'Lain')" })
	void whatIsAgreedIsFrozen(String change) {
		PlanId id = this.fixture.agreed(this.org.employee(), this.org.lurah());
		refuses(change, id, "frozen");
	}

	@Test
	void whatIsHandedOverKeepsItsPartsButForWhatTheLeaderExpects() {
		PlanId id = this.fixture.submitted(this.org.employee());
		refuses("delete from plan_item where plan_id = :id", id, "frozen");
		assertThat(this.jdbc.sql("insert into plan_expectation values (:id, 'LOYAL', 'Lain')")
			.param("id", id.planId())
			.update()).isOne();
	}

	@Test
	void whatWasSupersededStaysSo() {
		PlanId id = this.fixture.agreed(this.org.employee(), this.org.lurah());
		this.jdbc.sql("update plan set state = 'SUPERSEDED' where plan_id = :id").param("id", id.planId()).update();
		refuses("update plan set state = 'APPROVED' where plan_id = :id", id, "frozen");
	}

	private PlanId draft() {
		return this.plans.begin(this.employee, this.fixture.cycle());
	}

	private static String copy(String number, String state) {
		return """
				insert into plan select gen_random_uuid(), 0, assignment_id, employee_id, cycle_id, %s, %s, approach,
				    'Tugas baru mulai Oktober', '', '', '', now(), now(), 'Lurah', 'Baik', 0, false, now()
				from plan where plan_id = :id""".formatted(number, state);
	}

	private void refuses(String statement, PlanId id, String reason) {
		UUID key = id.planId();
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql(statement).param("id", key).update())
			.withMessageContaining(reason);
	}

}
