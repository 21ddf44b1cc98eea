package id.timbang.rater;

import java.time.LocalDate;

import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.plan.Plans;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static id.timbang.personnel.Organisations.HR;

/**
 * Asks raters in tests, one by one: proposing them for everybody takes all organisations
 * of all tests along.
 */
@Component
public class TestRaters {

	private final Plans plans;

	private final Periods periods;

	private final RaterChoiceService choice;

	private final JdbcClient jdbc;

	TestRaters(Plans plans, Periods periods, RaterChoiceService choice, JdbcClient jdbc) {
		this.plans = plans;
		this.periods = periods;
		this.choice = choice;
		this.jdbc = jdbc;
	}

	/** A month of a year of one's own, in which people report. */
	public PeriodId reporting(int year, int month) {
		PeriodId period = this.periods.on(this.plans.cycle(year), LocalDate.of(year, month, 1));
		this.periods.moveTo(period, Phase.REPORTING);
		return period;
	}

	/** The same, with raters chosen, though nobody is asked yet. */
	public PeriodId begun(int year, int month) {
		PeriodId period = reporting(year, month);
		begin(period);
		return period;
	}

	/** Lets raters be chosen in a period in which people report or are rated. */
	public void begin(PeriodId period) {
		this.jdbc.sql("insert into rater_round values (:period, 5, 8, 'Admin Uji', now()) on conflict do nothing")
			.param("period", period.periodId())
			.update();
	}

	/** Asks these people about a person. */
	public void ask(PeriodId period, EmployeeId person, EmployeeId... raters) {
		for (EmployeeId rater : raters) {
			this.choice.add(HR, period, person, rater);
		}
	}

	/** Proposes somebody, as the application does. */
	public void propose(PeriodId period, EmployeeId person, EmployeeId rater) {
		this.jdbc.sql("insert into rater_invitation values (:period, :person, :rater, 'PEERS', 'PROPOSED')")
			.param("period", period.periodId())
			.param("person", person.employeeId())
			.param("rater", rater.employeeId())
			.update();
	}

}
