package id.timbang.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestClock;
import id.timbang.period.CycleId;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import id.timbang.report.ReportId;
import id.timbang.report.ReportState;
import id.timbang.report.Reports;
import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratings;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import id.timbang.shared.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The appraiser verifies, rates and decides; the suggestion follows every save.
 */
@ApplicationTest
class AssessmentServiceTests {

	private static final String LONG_REASON = "Selama dua minggu menggantikan petugas yang sakit tanpa satu pun berkas kembali.";

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private Reports reports;

	@Autowired
	private Assessments fixture;

	@Autowired
	private AssessmentService assessments;

	@Autowired
	private AssessmentReader reader;

	@Autowired
	private AssessmentTasks tasks;

	@Autowired
	private EmployeeService employees;

	@Autowired
	private StatementCounter statements;

	private Organisation here;

	private PeriodId period;

	private Actor lurah;

	@BeforeEach
	void agreePlans() {
		this.here = this.organisations.kecamatan();
		this.period = this.periods.on(this.plans.cycle(), TestClock.TODAY);
		this.periods.moveTo(this.period, Phase.REPORTING);
		this.plans.template(this.here.position());
		this.plans.agreed(this.here.employee(), this.here.lurah());
		this.lurah = Organisations.actor(this.here.lurah());
	}

	@Test
	void suggestsWithEverySaveAndTakesTheReportThatWaits() {
		ReportId id = this.fixture.complete(this.here.employee(), this.here.lurah(), this.period);
		AssessmentSheet sheet = sheet(id);
		assertThat(sheet.report().progress().state()).isEqualTo(ReportState.ACCEPTED);
		assertThat(sheet.suggestion().resultsFigure()).isEqualByComparingTo("100.00");
		assertThat(sheet.suggestion().behaviourExact()).isEqualTo("100");
		assertThat(sheet.suggestion().judgement())
			.contains(new Ratings(Rating.MEETS_EXPECTATION, Rating.MEETS_EXPECTATION));
		assertThat(sheet.filled()).isEqualTo(sheet.total());
	}

	@Test
	void suggestsNothingAsLongAsSomethingIsMissing() {
		ReportId id = this.reports.submitted(this.here.employee(), this.period);
		RatingContent all = Assessments.asExpected(sheet(id).report());
		Map<UUID, VerifiedItem> items = new HashMap<>(all.items());
		items.remove(items.keySet().iterator().next());
		this.assessments.save(this.lurah, id, AssessmentService.UNSAVED,
				new RatingContent(items, all.values(), "", null));
		AssessmentSheet sheet = sheet(id);
		assertThat(sheet.suggestion().judgement()).isEmpty();
		assertThat(sheet.suggestion().behaviourFigure()).isEqualByComparingTo("100");
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.assessments.decide(this.lurah, id, sheet.version(),
					Decided.asSuggested(new Ratings(Rating.MEETS_EXPECTATION, Rating.MEETS_EXPECTATION))))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("assessment.notComplete"));
	}

	/** The camat, whom the mayor appraises; the mayor has no account. */
	@Test
	void remindsHrOfWhomSomebodyOutsideAppraisesUntilTheRatingsAreSet() {
		PeriodId month = month(2031);
		Actor camat = Organisations.actor(this.here.camat(), Role.HR_ADMIN);
		this.periods.moveTo(month, Phase.REPORTING);
		ReportId id = this.reports.submitted(this.here.camat(), month);
		assertThat(links(HR)).doesNotContain("/assessments/" + id);
		this.assessments.save(HR, id, AssessmentService.UNSAVED, new RatingContent(Map.of(), Map.of(), "", null));
		assertThat(this.tasks.tasksFor(HR)).filteredOn((task) -> task.link().equals("/assessments/" + id))
			.singleElement()
			.satisfies((task) -> assertThat(task.arguments()).contains("Camat " + this.here.mark(), "Wali Kota"));
		this.periods.moveTo(month, Phase.ASSESSMENT);
		assertThat(links(HR)).contains("/assessments/" + id);
		for (Actor other : List.of(camat, this.lurah, Organisations.actor(this.here.employee()))) {
			assertThat(links(other)).doesNotContain("/assessments/" + id);
		}
		AssessmentSheet sheet = this.reader.sheet(HR, id);
		this.assessments.save(HR, id, sheet.version(), Assessments.asExpected(sheet.report()));
		AssessmentSheet complete = this.reader.sheet(HR, id);
		assertThat(links(HR)).contains("/assessments/" + id);
		this.assessments.decide(HR, id, complete.version(),
				Decided.asSuggested(complete.suggestion().judgement().orElseThrow()));
		assertThat(links(HR)).doesNotContain("/assessments/" + id);
	}

	@Test
	void showsWhoLeftAsLongAsThereIsAReport() {
		ReportId id = this.reports.submitted(this.here.employee(), this.period);
		LocalDate last = TestClock.TODAY.minusDays(1);
		this.employees.leave(HR, this.here.employee(), last, "Pensiun");
		this.employees.leave(HR, this.here.colleague(), last, "Pensiun");
		assertThat(this.reader.team(this.lurah, this.period, 1).items()).extracting(AssessmentSummary::report)
			.containsExactly(id);
		this.assessments.save(this.lurah, id, AssessmentService.UNSAVED, Assessments.asExpected(sheet(id).report()));
		assertThat(sheet(id).suggestion().judgement()).isPresent();
	}

	/** December is rated in January. */
	@Test
	void remindsInTwoStatementsOfWhatIsLeftFromAnotherYear() throws Exception {
		CycleId cycle = this.plans.cycle(2034);
		this.plans.agreed(this.here.employee(), this.here.lurah(), cycle);
		PeriodId december = this.periods.on(cycle, LocalDate.of(2034, 12, 15));
		this.periods.moveTo(december, Phase.ASSESSMENT);
		String link = "/assessments/" + this.reports.of(this.here.employee(), december);
		assertThat(this.tasks.tasksFor(this.lurah)).filteredOn((task) -> task.link().equals(link))
			.singleElement()
			.returns("assessment.task.rate", Task::messageKey)
			.returns(december.periodId(), Task::subject);
		assertThat(this.statements.during(() -> this.tasks.tasksFor(this.lurah))).hasSize(2);
	}

	@Test
	void remindsHrInTwoStatementsOfWhoeverReportedNothing() throws Exception {
		int before = this.statements.during(() -> this.tasks.tasksFor(HR)).size();
		PeriodId month = month(2032);
		this.periods.moveTo(month, Phase.ASSESSMENT);
		ReportId id = this.reports.of(this.here.camat(), month);
		assertThat(links(HR)).contains("/assessments/" + id);
		assertThat(this.statements.during(() -> this.tasks.tasksFor(HR))).hasSize(before).hasSize(2);
	}

	@Test
	void asksWhyAValueIsCorrectedAndALevelExtreme() {
		ReportId id = this.reports.submitted(this.here.employee(), this.period);
		RatingContent all = Assessments.asExpected(sheet(id).report());
		Map<UUID, VerifiedItem> items = new HashMap<>();
		all.items()
			.forEach((origin, item) -> items.put(origin, (item.level() != null) ? new VerifiedItem(null, 5, "bagus")
					: new VerifiedItem(new BigDecimal("1"), null, "")));
		RatingContent bare = new RatingContent(items, Assessments.levels(1, ""), "", null);
		assertThatExceptionOfType(SeveralRulesException.class)
			.isThrownBy(() -> this.assessments.save(this.lurah, id, AssessmentService.UNSAVED, bare))
			.satisfies((refusal) -> {
				List<String> fields = refusal.reasons().stream().map(RuleException::field).toList();
				assertThat(fields)
					.contains("items[0].reason", "items[1].reason", "items[2].reason", "values[0].feedback",
							"values[6].feedback")
					.hasSize(10);
			});
		assertThat(sheet(id).version()).isEqualTo(AssessmentService.UNSAVED);
	}

	@Test
	void departsFromTheSuggestionOnlyWithAReason() {
		ReportId id = this.fixture.complete(this.here.employee(), this.here.lurah(), this.period);
		long version = sheet(id).version();
		Decided bare = new Decided(new Ratings(Rating.ABOVE_EXPECTATION, Rating.MEETS_EXPECTATION), "terlalu pendek",
				"", "");
		assertThatExceptionOfType(SeveralRulesException.class)
			.isThrownBy(() -> this.assessments.decide(this.lurah, id, version, bare))
			.satisfies((refusal) -> assertThat(refusal.reasons()).extracting(RuleException::field)
				.containsExactly("resultsReason"));
		this.assessments.decide(this.lurah, id, version, new Decided(
				new Ratings(Rating.ABOVE_EXPECTATION, Rating.MEETS_EXPECTATION), LONG_REASON, "tanpa pengaruh", ""));
		Verdict verdict = sheet(id).verdict();
		assertThat(verdict.givenResults()).isEqualTo(Rating.ABOVE_EXPECTATION);
		assertThat(verdict.resultsReason()).isEqualTo(LONG_REASON);
		assertThat(verdict.behaviourReason()).isEmpty();
	}

	@Test
	void withdrawsRatingsWhenTheSuggestionChanges() {
		ReportId id = this.fixture.decided(this.here.employee(), this.here.lurah(), this.period);
		AssessmentSheet decided = sheet(id);
		assertThat(decided.verdict().judgement()).isPresent();
		RatingContent same = decided.content();
		this.assessments.save(this.lurah, id, decided.version(), same);
		assertThat(sheet(id).verdict().judgement()).isPresent();
		this.assessments.save(this.lurah, id, sheet(id).version(), new RatingContent(same.items(),
				Assessments.levels(5, "Menjadi contoh bagi semua rekannya."), same.feedback(), same.recommendation()));
		AssessmentSheet changed = sheet(id);
		assertThat(changed.suggestion().suggestedBehaviour()).isEqualTo(Rating.ABOVE_EXPECTATION);
		assertThat(changed.verdict().judgement()).isEmpty();
	}

	@Test
	void refusesASecondBrowser() {
		ReportId id = this.fixture.complete(this.here.employee(), this.here.lurah(), this.period);
		AssessmentSheet sheet = sheet(id);
		this.assessments.save(this.lurah, id, sheet.version(), sheet.content());
		this.assessments.save(this.lurah, id, sheet(id).version(),
				new RatingContent(sheet.content().items(), sheet.content().values(), "Berubah.", null));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.assessments.save(this.lurah, id, sheet.version(), sheet.content()));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.assessments.save(this.lurah, id, AssessmentService.UNSAVED, sheet.content()));
	}

	@Test
	void isForTheAppraiserAlone() {
		ReportId id = this.fixture.complete(this.here.employee(), this.here.lurah(), this.period);
		AssessmentSheet sheet = sheet(id);
		for (Actor other : List.of(Organisations.actor(this.here.employee()),
				Organisations.actor(this.here.colleague()), Organisations.actor(this.here.otherLurah()),
				Organisations.actor(this.here.camat()), Organisations.HR)) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.assessments.save(other, id, sheet.version(), sheet.content()));
		}
		assertThat(this.reader.sheet(Organisations.actor(this.here.camat()), id).rights().rate()).isFalse();
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.reader.sheet(Organisations.actor(this.here.employee()), id));
	}

	@Test
	void waitsForTheReportUntilReportingIsOver() {
		ReportId id = this.reports.of(this.here.employee(), this.period);
		RatingContent content = new RatingContent(Map.of(), Assessments.levels(4, ""), "", null);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.assessments.save(this.lurah, id, AssessmentService.UNSAVED, content));
	}

	@Test
	void showsTheWayThroughTheTeam() {
		this.plans.agreed(this.here.colleague(), this.here.lurah());
		ReportId id = this.fixture.decided(this.here.employee(), this.here.lurah(), this.period);
		Steps steps = this.reader.steps(this.lurah, this.period, id);
		assertThat(steps.size()).isEqualTo(2);
		assertThat(steps.decided()).isOne();
		assertThat(steps.after()).isNotNull();
		assertThat(this.reader.team(this.lurah, this.period, 1).items()).hasSize(2)
			.anySatisfy((row) -> assertThat(row.decided()).isTrue());
	}

	private List<String> links(Actor actor) {
		return this.tasks.tasksFor(actor).stream().map(Task::link).toList();
	}

	/** A month of a year that no other test moves, for which the camat has a plan. */
	private PeriodId month(int year) {
		CycleId cycle = this.plans.cycle(year);
		this.plans.agreed(this.here.camat(), HR, cycle);
		return this.periods.on(cycle, LocalDate.of(year, 10, 13));
	}

	private AssessmentSheet sheet(ReportId id) {
		return this.reader.sheet(this.lurah, id);
	}

}
