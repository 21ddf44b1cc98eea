package id.timbang.result;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.assessment.Assessments;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The batch reads and writes everybody of a bundle at once, and computes what was
 * suggested.
 */
@ApplicationTest
class ResultBatchTests {

	private static final int FEW = 5;

	private static final int MANY = 20;

	/** Each number of people has a period of its own, in a year of its own. */
	private static int year = 2090;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private Assessments assessments;

	@Autowired
	private ResultService results;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void sendsTheSameStatementsForFewAndForMany() throws Exception {
		PeriodId few = assessed(FEW);
		PeriodId many = assessed(MANY);
		List<String> forFew = this.statements.during(() -> this.results.recompute(Organisations.HR, few));
		List<String> forMany = this.statements.during(() -> this.results.recompute(Organisations.HR, many));
		assertThat(count(few)).isEqualTo(FEW);
		assertThat(count(many)).isEqualTo(MANY);
		assertThat(forMany).isEqualTo(forFew);
	}

	/** To the last digit, which two decimals would not show. */
	@Test
	void computesTheFractionsThatWereSuggested() {
		PeriodId period = assessed(1);
		String fractions = """
				select sheet -> 'results' ->> 'exact' = results_exact
				    and sheet -> 'behaviour' ->> 'exact' = behaviour_exact
				from result join assessment using (employee_id, period_id) where period_id = ?""";
		assertThat(this.jdbc.sql(fractions).param(period.periodId()).query(Boolean.class).single()).isTrue();
		this.jdbc.sql("""
				update result set sheet = replace(sheet::text, '"100"', '"10000000001/100000000"')::json
				where period_id = ?""").param(period.periodId()).update();
		assertThat(this.jdbc.sql(fractions).param(period.periodId()).query(Boolean.class).single()).isFalse();
	}

	private int count(PeriodId period) {
		return this.results.counts(Organisations.HR, period).all();
	}

	private PeriodId assessed(int people) {
		year++;
		Organisation here = this.organisations.kecamatan();
		this.plans.template(here.position());
		List<EmployeeId> all = IntStream.range(0, people)
			.mapToObj((number) -> this.organisations.appraised("Pegawai " + number + " " + here.mark(), here))
			.toList();
		all.forEach((person) -> this.plans.agreed(person, here.lurah(), this.plans.cycle(year)));
		PeriodId period = this.periods.on(this.plans.cycle(year), LocalDate.of(year, 1, 1));
		this.periods.moveTo(period, Phase.REPORTING);
		all.forEach((person) -> this.assessments.decided(person, here.lurah(), period));
		this.periods.moveTo(period, Phase.CALIBRATION);
		return period;
	}

}
