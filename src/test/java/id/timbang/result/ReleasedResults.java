package id.timbang.result;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import id.timbang.assessment.Assessments;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.plan.Plans;
import id.timbang.report.ReportId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes released results for tests. A period is released once, so each test class takes a
 * month of its own.
 */
@Component
public class ReleasedResults {

	private final Plans plans;

	private final Periods periods;

	private final Assessments assessments;

	private final ResultService results;

	private final JdbcClient jdbc;

	ReleasedResults(Plans plans, Periods periods, Assessments assessments, ResultService results, JdbcClient jdbc) {
		this.plans = plans;
		this.periods = periods;
		this.assessments = assessments;
		this.results = results;
		this.jdbc = jdbc;
	}

	/** The result of somebody with an agreed plan, rated as expected and as suggested. */
	public ResultId of(EmployeeId employee, EmployeeId appraiser, LocalDate day) {
		PeriodId period = this.periods.on(this.plans.cycle(), day);
		this.periods.moveTo(period, Phase.REPORTING);
		ReportId report = this.assessments.complete(employee, appraiser, period);
		this.periods.moveTo(period, Phase.ASSESSMENT);
		this.assessments.decideAsSuggested(Organisations.actor(appraiser), report);
		this.periods.moveTo(period, Phase.RELEASED);
		return this.results.own(Organisations.actor(employee), 1).items().get(0).id();
	}

	/** The result that was computed for somebody, as HR reads it. */
	ResultPage page(EmployeeId employee, PeriodId period) {
		return this.results.page(Organisations.HR, id(employee, period));
	}

	/** The same, its identifier. */
	ResultId id(EmployeeId employee, PeriodId period) {
		return this.jdbc.sql("select result_id from result where period_id = ? and employee_id = ?")
			.param(period.periodId())
			.param(employee.employeeId())
			.query((row, number) -> new ResultId(Objects.requireNonNull(row.getObject(1, UUID.class))))
			.single();
	}

}
