package id.timbang.measurement;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestClock;
import id.timbang.assessment.AssessmentReader;
import id.timbang.assessment.AssessmentService;
import id.timbang.assessment.AssessmentSheet;
import id.timbang.assessment.AssessmentSummary;
import id.timbang.assessment.Assessments;
import id.timbang.assessment.RatingContent;
import id.timbang.assessment.VerifiedItem;
import id.timbang.indicator.Catalogue;
import id.timbang.indicator.IndicatorDetails;
import id.timbang.indicator.Measurement;
import id.timbang.period.CycleId;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitId;
import id.timbang.plan.MeasureScope;
import id.timbang.plan.PlanId;
import id.timbang.plan.Plans;
import id.timbang.report.Narrative;
import id.timbang.report.ReportContent;
import id.timbang.report.ReportId;
import id.timbang.report.ReportItem;
import id.timbang.report.ReportLine;
import id.timbang.report.ReportReader;
import id.timbang.report.ReportService;
import id.timbang.report.ReportSheet;
import id.timbang.report.Reports;
import id.timbang.result.ResultService;
import id.timbang.result.SheetLine;
import id.timbang.scoring.Absence;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.Reading;
import id.timbang.shared.Actor;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import id.timbang.visit.TestVisits;
import id.timbang.visit.VisitFigure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the system measures grows while reporting lasts, is settled when it ends, and
 * nobody types over it.
 */
@ApplicationTest
class MeasurementTests {

	private static final IndicatorDetails SHARE = Catalogue.measured("Tepat waktu sendiri", Measurement.ON_TIME);

	/** Each test moves months of a year of its own. */
	private static int year = 2100;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private Reports reports;

	@Autowired
	private ReportReader reader;

	@Autowired
	private ReportService service;

	@Autowired
	private AssessmentReader assessmentReader;

	@Autowired
	private AssessmentService assessments;

	@Autowired
	private Assessments rated;

	@Autowired
	private TestVisits visits;

	@Autowired
	private ResultService results;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StatementCounter statements;

	private Organisation here;

	private CycleId cycle;

	private PeriodId march;

	private PlanId plan;

	private Actor owner;

	private Actor lurah;

	@BeforeEach
	void agreeAPlan() {
		year++;
		this.here = this.organisations.kecamatan();
		this.cycle = this.plans.cycle(year);
		this.march = this.periods.on(this.cycle, LocalDate.of(year, 3, 1));
		this.plans.template(this.here.position());
		this.plan = this.plans.agreed(this.here.employee(), this.here.lurah(), this.cycle);
		this.owner = Organisations.actor(this.here.employee());
		this.lurah = Organisations.actor(this.here.lurah());
	}

	@Test
	void growsUntilReportingEnds() {
		ReportId report = measuring(Measurement.VOLUME, MeasureScope.PERSON);
		assertThat(measured(report).reading()).isEqualTo(new Reading.Value(Ratio.ZERO));
		completed(this.here.employee(), this.here.kelurahan(), "A", 3);
		assertThat(measured(report)).returns(Ratio.of(3), MeasuredValue::amount)
			.returns(false, MeasuredValue::isSettled);
		this.periods.moveTo(this.march, Phase.ASSESSMENT);
		completed(this.here.employee(), this.here.kelurahan(), "B", 2);
		assertThat(measured(report)).returns(Ratio.of(3), MeasuredValue::amount)
			.returns(true, MeasuredValue::isSettled);
	}

	@Test
	void theEmployeeDoesNotTypeOverIt() {
		ReportId report = measuring(Measurement.VOLUME, MeasureScope.PERSON);
		ReportSheet sheet = this.reader.sheet(this.owner, report);
		UUID origin = sheet.lines().get(1).plan().item().originId();
		ReportContent typed = new ReportContent(Narrative.EMPTY,
				Map.of(origin, new ReportItem(BigDecimal.TEN, Narrative.EMPTY)));
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.service.save(this.owner, report, sheet.version(), typed))
			.returns("report.item.measured", RuleException::messageKey);
		this.service.save(this.owner, report, sheet.version(), new ReportContent(Narrative.EMPTY,
				Map.of(origin, new ReportItem(null, new Narrative("Loket ditutup dua hari.", "", "")))));
	}

	@Test
	void theAppraiserDoesNotTypeOverIt() {
		ReportId report = measuring(Measurement.VOLUME, MeasureScope.PERSON);
		this.reports.submit(this.here.employee(), report);
		AssessmentSheet sheet = this.assessmentReader.sheet(this.lurah, report);
		RatingContent expected = Assessments.asExpected(sheet.report());
		Map<UUID, VerifiedItem> items = new HashMap<>(expected.items());
		items.put(sheet.report().lines().get(1).plan().item().originId(),
				new VerifiedItem(new BigDecimal("80"), null, "Menurut hitungan saya sendiri."));
		assertThatExceptionOfType(SeveralRulesException.class)
			.isThrownBy(() -> this.assessments.save(this.lurah, report, AssessmentService.UNSAVED,
					new RatingContent(items, expected.values(), "", null)))
			.satisfies((refusal) -> assertThat(refusal.reasons()).singleElement()
				.returns("assessment.measured", RuleException::messageKey));
	}

	/** Nobody is rated on a figure that still moves. */
	@Test
	void countsOnceItIsSettled() {
		ReportId report = measuring(Measurement.VOLUME, MeasureScope.PERSON);
		completed(this.here.employee(), this.here.kelurahan(), "A", 40);
		this.reports.submit(this.here.employee(), report);
		this.rated.complete(this.here.lurah(), report);
		AssessmentSheet early = this.assessmentReader.sheet(this.lurah, report);
		assertThat(early.isGrowing()).isTrue();
		assertThat(early.filled()).isEqualTo(early.total());
		assertThat(early.suggestion().judgement()).isEmpty();
		this.periods.moveTo(this.march, Phase.ASSESSMENT);
		AssessmentSheet settled = this.assessmentReader.sheet(this.lurah, report);
		assertThat(settled.isGrowing()).isFalse();
		// 40 + 35 · 40/80 + 25, and the target of the first item is reached
		assertThat(settled.suggestion().resultsFigure()).isEqualByComparingTo("82.50");
		assertThat(settled.suggestion().judgement()).isPresent();
	}

	@Test
	void fewerThanTenSayNothingAndTheirWeightGoesToTheOthers() {
		ReportId report = measuring(Measurement.ON_TIME, MeasureScope.PERSON);
		completed(this.here.employee(), this.here.kelurahan(), "A", 9);
		assertThat(measured(report)).returns(9L, MeasuredValue::cases)
			.returns(Absence.NOT_ENOUGH_DATA, MeasuredValue::reading);
		this.reports.submit(this.here.employee(), report);
		this.periods.moveTo(this.march, Phase.ASSESSMENT);
		this.rated.complete(this.here.lurah(), report);
		// 65 of 100 are less than the coverage of 70
		assertThat(this.assessmentReader.sheet(this.lurah, report).suggestion().resultsFigure()).isNull();
	}

	@Test
	void theTenthMakesAShare() {
		ReportId report = measuring(Measurement.ON_TIME, MeasureScope.PERSON);
		completed(this.here.employee(), this.here.kelurahan(), "A", 13);
		// the service takes a quarter of an hour; they took 5, 6, … 17 minutes
		assertThat(measured(report)).returns(13L, MeasuredValue::cases)
			.returns(11L, MeasuredValue::part)
			.returns(Ratio.of(1100, 13), MeasuredValue::amount);
	}

	@Test
	void aUnitIsWhoeverIsAssignedThereOrBelow() {
		ReportId lurahs = measuring(Measurement.VOLUME, MeasureScope.UNIT);
		completed(this.here.employee(), this.here.kelurahan(), "A", 4);
		completed(this.here.colleague(), this.here.kelurahan(), "B", 5);
		completed(this.here.stranger(), this.here.neighbour(), "C", 7);
		assertThat(measured(lurahs).amount()).isEqualTo(Ratio.of(9));
		this.plans.agreed(this.here.camat(), Organisations.HR, this.cycle);
		PlanId camats = this.plans.own(this.here.camat(), this.cycle);
		this.plans.measured(camats, this.here.camat(), Organisations.HR,
				Catalogue.measured("Kecamatan", Measurement.VOLUME), MeasureScope.UNIT);
		ReportId kecamatan = this.reports.of(this.here.camat(), this.march);
		assertThat(measured(kecamatan, Organisations.actor(this.here.camat())).amount()).isEqualTo(Ratio.of(16));
	}

	@Test
	void aServiceIsAllOfIt() {
		ReportId report = measuring(Measurement.VOLUME, MeasureScope.of(this.visits.usual()));
		Ratio before = Objects.requireNonNull(measured(report).amount());
		completed(this.here.stranger(), this.here.neighbour(), "C", 7);
		assertThat(measured(report).amount()).isEqualTo(before.plus(Ratio.of(7)));
	}

	@Test
	void leadsToExactlyItsVisits() {
		ReportId report = measuring(Measurement.ON_TIME, MeasureScope.UNIT);
		completed(this.here.employee(), this.here.kelurahan(), "A", 13);
		completed(this.here.stranger(), this.here.neighbour(), "C", 7);
		UUID origin = this.reader.sheet(this.owner, report).lines().get(1).plan().item().originId();
		MeasuredVisits all = this.reader.visits(this.owner, report, origin, null, 1).found();
		assertThat(all.rows().items()).hasSize(13);
		assertThat(all.total()).isEqualTo(13);
		assertThat(all.isUnchanged()).isTrue();
		assertThat(all.parts()).containsEntry(VisitFigure.KEPT, 11L).containsEntry(VisitFigure.MISSED, 2L);
		MeasuredVisits late = this.reader.visits(this.lurah, report, origin, VisitFigure.MISSED, 1).found();
		assertThat(late.rows().items()).hasSize(2);
		assertThat(late.total()).isEqualTo(2);
		this.periods.moveTo(this.march, Phase.ASSESSMENT);
		completed(this.here.employee(), this.here.kelurahan(), "B", 1);
		assertThat(this.reader.visits(this.owner, report, origin, null, 1).found())
			.returns(13L, (found) -> found.value().cases())
			.returns(14L, MeasuredVisits::cases)
			.returns(false, MeasuredVisits::isUnchanged);
	}

	@Test
	void whatSomebodyReportsHasNoVisits() {
		ReportId report = measuring(Measurement.VOLUME, MeasureScope.PERSON);
		UUID reported = this.reader.sheet(this.owner, report).lines().get(0).plan().item().originId();
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.reader.visits(this.owner, report, reported, null, 1));
	}

	@Test
	void aLaterVersionKeepsWhatIsSettled() {
		ReportId report = measuring(Measurement.VOLUME, MeasureScope.PERSON);
		completed(this.here.employee(), this.here.kelurahan(), "A", 3);
		this.periods.moveTo(this.march, Phase.ASSESSMENT);
		completed(this.here.employee(), this.here.kelurahan(), "B", 2);
		this.plans.revised(this.plan, this.here.employee(), this.here.lurah());
		assertThat(measured(report).amount()).isEqualTo(Ratio.of(3));
	}

	@Test
	void whatALaterVersionMeasuresAnewIsSettledWithIt() {
		ReportId report = measuring(Measurement.VOLUME, MeasureScope.PERSON);
		this.periods.moveTo(this.march, Phase.ASSESSMENT);
		this.plan = this.plans.measured(this.plan, this.here.employee(), this.here.lurah(),
				Catalogue.measured("Tanpa kesalahan", Measurement.ACCURACY), MeasureScope.UNIT);
		assertThat(measured(report)).returns(Measurement.ACCURACY, MeasuredValue::measurement)
			.returns(true, MeasuredValue::isSettled);
	}

	/** Only where HR wants it (S14). */
	@Test
	void answersAreNotMeasuredOnAPerson() {
		refusesScope(MeasureScope.PERSON, "plan.row.scope.ownSatisfaction");
	}

	/** What is released about a service is about one unit only (S15). */
	@Test
	void answersAreNotMeasuredOnAService() {
		refusesScope(MeasureScope.of(this.visits.usual()), "plan.row.scope.satisfaction");
	}

	private void refusesScope(MeasureScope scope, String reason) {
		assertThatExceptionOfType(SeveralRulesException.class)
			.isThrownBy(() -> measuring(Measurement.SATISFACTION_INDEX, scope))
			.satisfies((refusal) -> assertThat(refusal.reasons()).singleElement()
				.returns("rows[1].scope", RuleException::field)
				.returns(reason, RuleException::messageKey));
	}

	@Test
	void aSettledValueStays() {
		measuring(Measurement.VOLUME, MeasureScope.PERSON);
		this.periods.moveTo(this.march, Phase.ASSESSMENT);
		for (String change : List.of("update measured_value set cases = 99", "delete from measured_value")) {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(change).update())
				.withMessageContaining("append-only");
		}
	}

	/** It changes no figure, and counts only with the appraiser's word. */
	@Test
	void aContextIsPrintedOnceItIsConfirmed() {
		ReportId report = measuring(Measurement.VOLUME, MeasureScope.PERSON);
		ReportSheet sheet = this.reader.sheet(this.owner, report);
		UUID first = sheet.lines().get(0).plan().item().originId();
		UUID second = sheet.lines().get(1).plan().item().originId();
		Map<UUID, ReportItem> items = new HashMap<>(Reports.asAgreed(sheet).items());
		items.put(first, new ReportItem(new BigDecimal("95"), Narrative.EMPTY, "Banjir tiga hari."));
		items.put(second, new ReportItem(null, Narrative.EMPTY, "Dua petugas cuti."));
		this.service.submit(this.owner, report, sheet.version(),
				new ReportContent(new Narrative("Selesai.", "", ""), items));
		this.periods.moveTo(this.march, Phase.ASSESSMENT);
		AssessmentSheet waiting = this.assessmentReader.sheet(this.lurah, report);
		RatingContent expected = Assessments.asExpected(waiting.report());
		Map<UUID, VerifiedItem> found = new HashMap<>(expected.items());
		found.put(second, new VerifiedItem(null, null, "", true));
		this.assessments.save(this.lurah, report, waiting.version(),
				new RatingContent(found, expected.values(), "", expected.recommendation()));
		this.rated.decideAsSuggested(this.lurah, report);
		this.periods.moveTo(this.march, Phase.RELEASED);
		List<SheetLine> lines = this.results.page(this.owner, this.results.own(this.owner, 1).items().get(0).id())
			.sheet()
			.last()
			.lines();
		assertThat(lines.get(0).context()).isEmpty();
		assertThat(lines.get(1).context()).isEqualTo("Dua petugas cuti.");
		assertThat(lines.get(1).measured()).isNotNull();
	}

	/** In the course of the present month. */
	@Test
	void warnsTheAppraiserEarly() {
		CycleId present = this.plans.cycle();
		PlanId agreed = this.plans.agreed(this.here.employee(), this.here.lurah(), present);
		this.plans.measured(agreed, this.here.employee(), this.here.lurah());
		PeriodId october = this.periods.on(present, TestClock.TODAY);
		this.periods.moveTo(october, Phase.REPORTING);
		assertThat(this.assessmentReader.team(this.lurah, october, 1).items()).filteredOn((one) -> one.behind() == 1)
			.singleElement()
			.returns(this.reports.of(this.here.employee(), october), AssessmentSummary::report);
	}

	/** Bundles of people are settled with the same statements as one. */
	@Test
	void settlesManyLikeOne() throws Exception {
		measuring(Measurement.ON_TIME, MeasureScope.PERSON);
		int one = this.statements.during(() -> this.periods.moveTo(this.march, Phase.ASSESSMENT)).size();
		PeriodId may = this.periods.on(this.cycle, LocalDate.of(year, 5, 1));
		for (int number = 0; number < 5; number++) {
			EmployeeId more = this.organisations.appraised("Petugas " + number, this.here);
			PlanId agreed = this.plans.agreed(more, this.here.lurah(), this.cycle);
			this.plans.measured(agreed, more, this.here.lurah(), SHARE, MeasureScope.PERSON);
		}
		this.periods.moveTo(may, Phase.REPORTING);
		int six = this.statements.during(() -> this.periods.moveTo(may, Phase.ASSESSMENT)).size();
		assertThat(six).isEqualTo(one);
	}

	/** The report of March whose second item is measured, while reporting lasts. */
	private ReportId measuring(Measurement measurement, MeasureScope scope) {
		this.plan = this.plans.measured(this.plan, this.here.employee(), this.here.lurah(),
				Catalogue.measured("Diukur", measurement), scope);
		this.periods.moveTo(this.march, Phase.REPORTING);
		return this.reports.of(this.here.employee(), this.march);
	}

	private MeasuredValue measured(ReportId report) {
		return measured(report, this.owner);
	}

	private MeasuredValue measured(ReportId report, Actor reader) {
		List<ReportLine> lines = this.reader.sheet(reader, report).lines();
		return Objects.requireNonNull(lines.get(1).measured());
	}

	/** Visits of a working morning in March that took 5, 6, 7 … minutes. */
	private void completed(EmployeeId officer, UnitId unit, String series, int number) {
		LocalDateTime morning = LocalDate.of(year, 3, 8)
			.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
			.atTime(9, 0);
		this.visits.completed(officer, unit, series, number, morning);
	}

}
