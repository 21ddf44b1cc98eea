package id.timbang.calibration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import id.timbang.assessment.Assessments;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.period.ScoringRules;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.PositionId;
import id.timbang.personnel.UnitId;
import id.timbang.plan.Plans;
import id.timbang.rater.TestRaters;
import id.timbang.result.ResultId;
import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratings;
import id.timbang.severity.Severities;
import id.timbang.severity.Severity;
import id.timbang.shared.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes periods of which the results are compared, each in a year of its own.
 */
@Component
public class TestCalibrations {

	private static int year = 9800;

	private final Organisations organisations;

	private final Plans plans;

	private final Periods periods;

	private final Assessments assessments;

	private final TestRaters raters;

	private final AdjustmentService adjustments;

	private final SeverityStore severities;

	private final SessionStore sessions;

	private final JdbcClient jdbc;

	TestCalibrations(Organisations organisations, Plans plans, Periods periods, Assessments assessments,
			TestRaters raters, AdjustmentService adjustments, SeverityStore severities, SessionStore sessions,
			JdbcClient jdbc) {
		this.organisations = organisations;
		this.sessions = sessions;
		this.plans = plans;
		this.periods = periods;
		this.assessments = assessments;
		this.raters = raters;
		this.adjustments = adjustments;
		this.severities = severities;
		this.jdbc = jdbc;
	}

	/** A month in which people report. */
	public PeriodId reporting() {
		PeriodId period = month();
		this.periods.moveTo(period, Phase.REPORTING);
		return period;
	}

	/** The employee and the lurah have plans, and nobody reports or rates. */
	public PeriodId unrated(Organisation here) {
		PeriodId period = planned(here);
		this.periods.moveTo(period, Phase.ASSESSMENT);
		return period;
	}

	private PeriodId planned(Organisation here) {
		this.plans.template(here.position());
		PeriodId period = month();
		this.plans.agreed(here.employee(), here.lurah(), this.plans.cycle(year));
		this.plans.agreed(here.lurah(), here.camat(), this.plans.cycle(year));
		this.periods.moveTo(period, Phase.REPORTING);
		return period;
	}

	/** The employee and the lurah are rated as expected and as suggested: "Baik". */
	public PeriodId calibrating(Organisation here) {
		PeriodId period = planned(here);
		this.assessments.decided(here.employee(), here.lurah(), period);
		this.assessments.decided(here.lurah(), here.camat(), period);
		this.periods.moveTo(period, Phase.CALIBRATION);
		return period;
	}

	/** Somebody new of the lurah's, in a position of her own, is rated the same way. */
	public Case one(Organisation here) {
		PositionId position = this.organisations.kecamatan().position();
		this.plans.template(position);
		EmployeeId person = this.organisations.appraised("Pegawai Kalibrasi",
				new Organisation(here.mark(), position, here.kecamatan(), here.kelurahan(), here.neighbour(),
						here.camat(), here.lurah(), here.employee(), here.colleague(), here.otherLurah(),
						here.stranger()));
		PeriodId period = month();
		this.plans.agreed(person, here.lurah(), this.plans.cycle(year));
		this.periods.moveTo(period, Phase.REPORTING);
		this.assessments.decided(person, here.lurah(), period);
		this.periods.moveTo(period, Phase.CALIBRATION);
		return new Case(period, person);
	}

	/** By the rules of ratings, whatever cycles before say. */
	private PeriodId month() {
		year++;
		this.periods.follow(this.plans.cycle(year), ScoringRules.DEFAULT);
		return this.periods.on(this.plans.cycle(year), LocalDate.of(year, 1, 1));
	}

	/** The score sheet of somebody. */
	public ResultId sheetOf(EmployeeId employee, PeriodId period) {
		return this.jdbc.sql("select result_id from result where period_id = ? and employee_id = ?")
			.param(period.periodId())
			.param(employee.employeeId())
			.query((row, number) -> new ResultId(Objects.requireNonNull(row.getObject(1, UUID.class))))
			.single();
	}

	/** What was proposed last about somebody. */
	public AdjustmentId adjustmentOf(EmployeeId employee, PeriodId period) {
		return this.jdbc.sql("""
				select adjustment_id from adjustment where period_id = ? and employee_id = ?
				order by (state = 'PROPOSED') desc, proposed_at desc limit 1""")
			.param(period.periodId())
			.param(employee.employeeId())
			.query((row, number) -> new AdjustmentId(Objects.requireNonNull(row.getObject(1, UUID.class))))
			.single();
	}

	/** What waits about somebody; proposed by this one if nothing does. */
	public AdjustmentId waiting(Actor actor, EmployeeId employee, PeriodId period) {
		boolean waits = this.jdbc.sql("""
				select exists (select 1 from adjustment where period_id = ? and employee_id = ?
				    and state = 'PROPOSED')""")
			.param(period.periodId())
			.param(employee.employeeId())
			.query(Boolean.class)
			.single();
		if (!waits) {
			AdjustmentService.Page page = this.adjustments.page(actor, sheetOf(employee, period));
			this.adjustments.propose(actor, page.result().summary().id(), page.result().summary().version(),
					new Ratings(Rating.ABOVE_EXPECTATION, Rating.MEETS_EXPECTATION),
					"Tiga rekan dengan capaian yang sama mendapat rating di atas ekspektasi.");
		}
		return adjustmentOf(employee, period);
	}

	/** Records that people sat together about a unit after the last month. */
	public void held(Actor actor, PeriodId period, UnitId unit, String conclusion) {
		this.sessions.add(period, unit, new NewSession(LocalDate.of(year, 2, 2), "Camat dan para lurah", conclusion),
				actor, Instant.now());
	}

	/** Lets these appraisers be as strict as that, in points. */
	public void estimated(PeriodId period, Map<EmployeeId, Double> appraisers) {
		this.severities.delete(period);
		this.severities.insert(period,
				new Severities(24, 4.2, 5.1,
						appraisers.entrySet()
							.stream()
							.map((one) -> new Severity(one.getKey().employeeId(), 6, one.getValue(), 2, 2.9))
							.toList()));
	}

	/** Rates somebody as expected, and lets three others say that it is this level. */
	void seenBy(EmployeeId person, EmployeeId appraiser, PeriodId period, int level, EmployeeId... others) {
		this.plans.agreed(person, appraiser, this.plans.cycle(year));
		this.raters.begin(period);
		this.raters.ask(period, person, others);
		for (EmployeeId other : others) {
			this.raters.answer(period, person, other, TestRaters.level(level, ""));
		}
		this.assessments.decided(person, appraiser, period);
	}

	/**
	 * Somebody in a period of which the results are compared.
	 */
	public record Case(PeriodId period, EmployeeId person) {
	}

}
