package id.timbang.result;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import id.timbang.ApplicationTest;
import id.timbang.TestClock;
import id.timbang.assessment.AssessmentReader;
import id.timbang.assessment.AssessmentSheet;
import id.timbang.assessment.Assessments;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.ActingCapacity;
import id.timbang.personnel.ActingService;
import id.timbang.personnel.Appraiser;
import id.timbang.personnel.DateSpan;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.NewActing;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.ReportingLineService;
import id.timbang.plan.PlanId;
import id.timbang.plan.Plans;
import id.timbang.report.ReportId;
import id.timbang.report.Reports;
import id.timbang.scoring.Predicate;
import id.timbang.shared.Actor;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * From the end of the assessment phase to "sudah membaca".
 */
@ApplicationTest
class ResultServiceTests {

	/** Each test ends a period of its own, in a year of its own. */
	private static int year = 2040;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private Assessments assessments;

	@Autowired
	private Reports reports;

	@Autowired
	private AssessmentReader reader;

	@Autowired
	private ResultService results;

	@Autowired
	private ReleasedResults computed;

	@Autowired
	private ActingService acting;

	@Autowired
	private ReportingLineService lines;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void isReleasedExplainedAndRead() {
		Organisation here = this.organisations.kecamatan();
		PeriodId period = assessed(here);
		Actor employee = Organisations.actor(here.employee());
		ResultId id = result(here, period);
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.results.page(employee, id));
		this.periods.moveTo(period, Phase.RELEASED);
		ResultPage page = this.results.page(employee, id);
		assertThat(page.summary().predicate()).isEqualTo(Predicate.GOOD);
		assertThat(page.sheet().results().shown()).isEqualByComparingTo("100.00");
		assertThat(page.sheet().last().lines()).hasSize(3);
		assertThat(page.isUnread()).isTrue();
		this.results.markRead(employee, id);
		assertThat(this.results.page(employee, id).isUnread()).isFalse();
		assertThat(this.results.own(employee, 1).items()).hasSize(1);
	}

	@Test
	void namesWhoActsAsAppraiserOnTheLastDayWithTheCapacity() {
		Organisation here = this.organisations.kecamatan();
		PeriodId period = january();
		LocalDate last = LocalDate.of(year, 1, 31);
		this.clock.pass(Duration.between(this.clock.instant(), last.atStartOfDay(this.clock.getZone()).toInstant()));
		this.acting.appoint(Organisations.HR, here.lurah(),
				new NewActing(here.otherLurah(), ActingCapacity.PLT, last, last, "SK/9/" + year));
		this.plans.template(here.position());
		this.plans.agreed(here.employee(), here.otherLurah(), this.plans.cycle(year));
		this.periods.moveTo(period, Phase.REPORTING);
		this.assessments.decided(here.employee(), here.otherLurah(), period);
		this.periods.moveTo(period, Phase.CALIBRATION);
		SheetDocument.SheetPerson appraiser = this.results.page(Organisations.HR, result(here, period))
			.sheet()
			.appraiser();
		assertThat(appraiser.name()).isEqualTo("Lurah Lain " + here.mark() + " (Plt.)");
	}

	@Test
	void namesWhoSetTheRatingsAndNotWhoCameAfterwards() {
		Organisation here = this.organisations.kecamatan();
		PeriodId period = january();
		this.plans.template(here.position());
		this.plans.agreed(here.employee(), here.lurah(), this.plans.cycle(year));
		this.plans.agreed(here.colleague(), here.lurah(), this.plans.cycle(year));
		this.periods.moveTo(period, Phase.REPORTING);
		this.assessments.decided(here.employee(), here.lurah(), period);
		this.clock.pass(Duration.ofDays(1));
		for (EmployeeId person : List.of(here.employee(), here.colleague())) {
			this.lines.assign(Organisations.HR, person, Appraiser.employee(here.otherLurah()),
					DateSpan.since(LocalDate.now(this.clock)), "Uji");
		}
		this.periods.moveTo(period, Phase.CALIBRATION);
		assertThat(appraiser(here.employee(), period)).isEqualTo("Lurah " + here.mark() + "/" + here.lurah());
		assertThat(appraiser(here.colleague(), period)).as("not rated")
			.isEqualTo("Lurah Lain " + here.mark() + "/" + here.otherLurah());
	}

	private String appraiser(EmployeeId person, PeriodId period) {
		return this.jdbc.sql("""
				select sheet #>> '{appraiser,name}' || '/' || appraiser_id from result
				where period_id = ? and employee_id = ?""")
			.param(period.periodId())
			.param(person.employeeId())
			.query(String.class)
			.single();
	}

	@Test
	void givesTheSameDigitsAgain() {
		Organisation here = this.organisations.kecamatan();
		PeriodId period = assessed(here);
		SheetDocument first = this.results.page(Organisations.HR, result(here, period)).sheet();
		this.jdbc.sql("delete from result where period_id = ?").param(period.periodId()).update();
		assertThat(this.results.recompute(Organisations.HR, period)).isPositive();
		assertThat(this.results.page(Organisations.HR, result(here, period)).sheet()).isEqualTo(first);
	}

	@Test
	void keepsADraftToItsOwner() {
		Organisation here = this.organisations.kecamatan();
		PeriodId period = january();
		this.plans.template(here.position());
		this.plans.agreed(here.employee(), here.lurah(), this.plans.cycle(year));
		this.periods.moveTo(period, Phase.REPORTING);
		this.reports.drafted(here.employee(), period);
		this.periods.moveTo(period, Phase.CALIBRATION);
		SheetDocument sheet = this.results.page(Organisations.HR, result(here, period)).sheet();
		assertThat(sheet.last().lines()).allSatisfy((line) -> assertThat(line.reported()).isNull());
		assertThat(sheet.predicate()).isEmpty();
		assertThat(sheet.gaps()).isNotEmpty();
	}

	@Test
	void aPlanThatChangesAfterwardsWithdrawsTheRatings() {
		Organisation here = this.organisations.kecamatan();
		PeriodId period = january();
		this.plans.template(here.position());
		PlanId plan = this.plans.agreed(here.employee(), here.lurah(), this.plans.cycle(year));
		this.periods.moveTo(period, Phase.ASSESSMENT);
		ReportId report = this.reports.of(here.employee(), period);
		this.assessments.decidedWithoutReport(here.lurah(), report);
		this.plans.revised(plan, here.employee(), here.lurah());
		AssessmentSheet sheet = this.reader.sheet(Organisations.actor(here.lurah()), report);
		assertThat(sheet.suggestion().resultsFigure()).isNull();
		assertThat(sheet.verdict().judgement()).isEmpty();
		this.periods.moveTo(period, Phase.CALIBRATION);
		assertThat(this.results.page(Organisations.HR, result(here, period)).sheet().predicate()).isEmpty();
	}

	@Test
	void ratingsThatWereSetInViewOfOtherFiguresDoNotCount() {
		Organisation here = this.organisations.kecamatan();
		PeriodId period = january();
		this.plans.template(here.position());
		this.plans.agreed(here.employee(), here.lurah(), this.plans.cycle(year));
		this.periods.moveTo(period, Phase.REPORTING);
		ReportId report = this.assessments.decided(here.employee(), here.lurah(), period);
		this.jdbc.sql("update assessment_value set level = 5, feedback = repeat('contoh ', 20) where report_id = ?")
			.param(report.reportId())
			.update();
		this.periods.moveTo(period, Phase.CALIBRATION);
		SheetDocument sheet = this.results.page(Organisations.HR, result(here, period)).sheet();
		assertThat(sheet.predicate()).isEmpty();
		assertThat(sheet.decision().decidedBy()).isNull();
	}

	@Test
	void isFrozenInTheDatabaseOnceReleased() {
		Organisation here = this.organisations.kecamatan();
		PeriodId period = assessed(here);
		ResultId id = result(here, period);
		this.periods.moveTo(period, Phase.RELEASED);
		for (String change : List.of("update result set predicate = 'VERY_GOOD' where result_id = ?",
				"update result set released_at = null where result_id = ?", "delete from result where result_id = ?")) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.jdbc.sql(change).param(id.resultId()).update())
				.withMessageContaining("has been released and is frozen");
		}
	}

	@Test
	void isSeenByThoseAboveAndHrAndNobodyElse() {
		Organisation here = this.organisations.kecamatan();
		PeriodId period = assessed(here);
		ResultId id = result(here, period);
		for (Actor reader : List.of(Organisations.actor(here.lurah()), Organisations.actor(here.camat()),
				Organisations.HR)) {
			assertThat(this.results.page(reader, id).own()).isFalse();
		}
		for (Actor other : List.of(Organisations.actor(here.colleague()), Organisations.actor(here.otherLurah()),
				Organisations.actor(here.stranger()))) {
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.results.page(other, id));
		}
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.results.markRead(Organisations.actor(here.lurah()), id));
	}

	@Test
	void keepsTheOwnResultFromHrUntilItIsReleased() {
		Organisation here = this.organisations.kecamatan();
		PeriodId period = assessed(here);
		Actor hr = Organisations.actor(here.employee(), Role.HR_ADMIN);
		assertThat(listed(Organisations.HR, here, period).predicate()).isEqualTo(Predicate.GOOD);
		ResultSummary kept = listed(hr, here, period);
		assertThat(kept.isKeptFrom(hr)).isTrue();
		assertThat(kept)
			.extracting(ResultSummary::predicate, ResultSummary::suggested, ResultSummary::results,
					ResultSummary::behaviour, ResultSummary::total)
			.containsOnlyNulls();
		this.periods.moveTo(period, Phase.RELEASED);
		assertThat(listed(hr, here, period).predicate()).isEqualTo(Predicate.GOOD);
	}

	private ResultSummary listed(Actor hr, Organisation here, PeriodId period) {
		return this.results.in(hr, period, 1)
			.items()
			.stream()
			.filter((row) -> row.employeeId().equals(here.employee()))
			.findFirst()
			.orElseThrow();
	}

	private PeriodId january() {
		year++;
		return this.periods.on(this.plans.cycle(year), LocalDate.of(year, 1, 1));
	}

	private PeriodId assessed(Organisation here) {
		PeriodId period = january();
		this.plans.template(here.position());
		this.plans.agreed(here.employee(), here.lurah(), this.plans.cycle(year));
		this.periods.moveTo(period, Phase.REPORTING);
		this.assessments.decided(here.employee(), here.lurah(), period);
		this.periods.moveTo(period, Phase.CALIBRATION);
		return period;
	}

	private ResultId result(Organisation here, PeriodId period) {
		return this.computed.id(here.employee(), period);
	}

}
