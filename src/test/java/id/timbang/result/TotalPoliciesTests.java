package id.timbang.result;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.access.TestUsers;
import id.timbang.assessment.AssessmentReader;
import id.timbang.assessment.AssessmentService;
import id.timbang.assessment.AssessmentSheet;
import id.timbang.assessment.Assessments;
import id.timbang.assessment.Decided;
import id.timbang.assessment.InnovationService;
import id.timbang.assessment.RatingContent;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.period.PhaseClosedException;
import id.timbang.period.ScoringRules;
import id.timbang.period.TestRules;
import id.timbang.personnel.Appraiser;
import id.timbang.personnel.DateSpan;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.ReportingLineService;
import id.timbang.plan.Plans;
import id.timbang.report.ReportId;
import id.timbang.scoring.Component;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratings;
import id.timbang.scoring.TotalPredicate;
import id.timbang.scoring.Treatment;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Periods whose figures make a total, from the suggestion to the score sheet.
 */
@ApplicationTest
class TotalPoliciesTests {

	private static final String WHY = "Capaian itu sebagian besar hasil kerja tim, bukan hasil kerjanya sendiri.";

	private static final String NEW_IDEA = "Nomor antrean menurut jam, sehingga warga menunggu paling lama 15 menit.";

	/** After all others, so that no cycle of theirs takes over these rules. */
	private static int year = 9900;

	@Autowired
	private TestAgency agency;

	@Autowired
	private Organisations organisations;

	@Autowired
	private ReportingLineService lines;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private Assessments fixture;

	@Autowired
	private AssessmentService assessments;

	@Autowired
	private AssessmentReader reader;

	@Autowired
	private InnovationService innovations;

	@Autowired
	@Qualifier("assessmentTasks")
	private TaskSource tasks;

	@Autowired
	private ReleasedResults computed;

	@Autowired
	private ResultService results;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private Organisation here;

	private Actor lurah;

	private PeriodId period;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.here = this.organisations.kecamatan();
		this.lurah = Organisations.actor(this.here.lurah());
		year++;
		this.period = this.periods.on(this.plans.cycle(year), LocalDate.of(year, 1, 1));
	}

	@Test
	void weighsResultsAndBehaviourUnderPp30() {
		ReportId report = complete(TestRules.SEVENTY_THIRTY, 4, "");
		assertThat(sheet(report).suggestion()).satisfies((suggestion) -> {
			assertThat(suggestion.suggestedPredicate()).isEqualTo(Predicate.GOOD);
			assertThat(suggestion.suggestedResults()).isNull();
			assertThat(suggestion.totalExact()).isEqualTo("100");
			assertThat(suggestion.resultsFigure()).isEqualTo("100.00");
			assertThat(suggestion.behaviourFigure()).isEqualTo("100.00");
		});
		this.fixture.decideAsSuggested(this.lurah, report);
		SheetDocument sheet = result().sheet();
		assertThat(sheet.predicate()).contains(Predicate.GOOD);
		assertThat(sheet.total().shown()).isEqualTo("100.00");
		assertThat(sheet.last().sums()).singleElement().satisfies((sum) -> {
			assertThat(sum.name()).isEqualTo(Component.TOTAL);
			assertThat(sum.shares()).extracting((share) -> share.weight().toPlainString())
				.containsExactly("70.00", "30.00");
		});
		assertThat(this.results.in(Organisations.HR, this.period, 1).items()).extracting(ResultSummary::total)
			.contains(sheet.total().shown());
	}

	@Test
	void sharesTheWeightOfSourcesThatAreMissing() {
		SheetSum sum = decidedUnderSources("PELAKSANA");
		assertThat(sum.shares()).extracting(SheetSum.Share::component)
			.containsExactly(Component.RESULTS, Component.APPRAISER, Component.PEERS, Component.SELF,
					Component.CITIZENS);
		assertThat(sum.shares()).extracting(SheetSum.Share::treatment)
			.containsExactly(Treatment.COUNTED, Treatment.COUNTED, Treatment.LEFT_OUT, Treatment.LEFT_OUT,
					Treatment.LEFT_OUT);
		assertThat(sum.shares().get(0).usedWeight()).hasToString("200/3");
		assertThat(sum.coverage()).hasToString("75");
	}

	@Test
	void weighsOtherSourcesForWhoeverLeads() {
		SheetSum sum = decidedUnderSources("PENGAWAS");
		assertThat(sum.shares()).extracting(SheetSum.Share::component).contains(Component.SUBORDINATES);
		assertThat(sum.coverage()).hasToString("70");
	}

	private SheetSum decidedUnderSources(String level) {
		this.jdbc.sql("update position set level = :level where position_id = :id")
			.param("level", level)
			.param("id", this.here.position().positionId())
			.update();
		ReportId report = complete(TestRules.SOURCES, 4, "");
		this.periods.moveTo(this.period, Phase.ASSESSMENT);
		this.fixture.decideAsSuggested(this.lurah, report);
		return result().sheet().last().sums().get(0);
	}

	@Test
	void leavesTheSuggestedPredicateOnlyWithAReason() {
		ReportId report = complete(TestRules.SEVENTY_THIRTY, 4, "");
		long version = sheet(report).version();
		TotalPredicate poor = new TotalPredicate(Predicate.POOR);
		assertThatExceptionOfType(SeveralRulesException.class)
			.isThrownBy(
					() -> this.assessments.decide(this.lurah, report, version, new Decided(poor, "", "", "Kurang.")))
			.satisfies((refusal) -> assertThat(refusal.reasons()).extracting(RuleException::field)
				.containsExactly("predicateReason"));
		Ratings ratings = new Ratings(Rating.MEETS_EXPECTATION, Rating.MEETS_EXPECTATION);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.assessments.decide(this.lurah, report, version, Decided.asSuggested(ratings)));
		this.assessments.decide(this.lurah, report, version, new Decided(poor, "tanpa pengaruh", "", WHY));
		SheetDocument sheet = result().sheet();
		assertThat(sheet.predicate()).contains(Predicate.POOR);
		assertThat(sheet.decision()).satisfies((decision) -> {
			assertThat(decision.suggestedPredicate()).isEqualTo(Predicate.GOOD);
			assertThat(decision.predicateReason()).isEqualTo(WHY);
			assertThat(decision.resultsReason()).isEmpty();
			assertThat(decision.departs()).isTrue();
		});
	}

	@Test
	void givesNobodyTheHighestPredicateOfPp30WithoutAnInnovation() {
		ReportId report = complete(TestRules.edges(TestRules.SEVENTY_THIRTY, "105", "90", "70", "50"), 5,
				"Menjadi contoh bagi semua rekannya.");
		AssessmentSheet sheet = sheet(report);
		assertThat(sheet.suggestion().totalFigure()).isEqualTo("106.00");
		assertThat(sheet.suggestion().suggestedPredicate()).isEqualTo(Predicate.GOOD);
		Decided wanted = new Decided(new TotalPredicate(Predicate.VERY_GOOD), "", "", WHY);
		assertThatExceptionOfType(SeveralRulesException.class)
			.isThrownBy(() -> this.assessments.decide(this.lurah, report, sheet.version(), wanted))
			.withMessageContaining("assessment.innovation.missing");
		this.fixture.decideAsSuggested(this.lurah, report);
		ResultPage page = result();
		assertThat(page.sheet().lacksInnovation()).isTrue();
		assertThat(get(this.lurah, "/results/" + page.summary().id()).text())
			.contains("Predikat itu memerlukan ide atau cara baru");
	}

	@Test
	void givesTheHighestPredicateOnceTheSuperiorHasConfirmedAnInnovation() {
		ReportId report = complete(TestRules.edges(TestRules.SEVENTY_THIRTY, "105", "90", "70", "50"), 5,
				"Menjadi contoh bagi semua rekannya.");
		this.fixture.decideAsSuggested(this.lurah, report);
		Actor camat = Organisations.actor(this.here.camat());
		this.innovations.claim(this.lurah, report, sheet(report).version(), NEW_IDEA, "SK/12/2026");
		assertThat(sheet(report).verdict().judgement()).isPresent();
		assertThat(this.tasks.tasksFor(camat)).extracting(Task::link)
			.contains("/assessments/" + report + "/innovation");
		this.innovations.confirm(camat, report, this.innovations.page(camat, report).version());
		assertThat(this.tasks.tasksFor(camat)).extracting(Task::link)
			.doesNotContain("/assessments/" + report + "/innovation");
		AssessmentSheet sheet = sheet(report);
		assertThat(sheet.suggestion().suggestedPredicate()).isEqualTo(Predicate.VERY_GOOD);
		assertThat(sheet.verdict().judgement()).as("decided in view of another suggestion").isEmpty();
		this.fixture.decideAsSuggested(this.lurah, report);
		ResultPage page = result();
		assertThat(page.sheet().predicate()).contains(Predicate.VERY_GOOD);
		assertThat(page.sheet().lacksInnovation()).isFalse();
		assertThat(get(this.lurah, "/results/" + page.summary().id()).text()).contains(NEW_IDEA, "SK/12/2026",
				"Dibenarkan oleh Pegawai Uji");
	}

	@Test
	void hrAnswersAnInnovationBesideWhomNobodyStands() {
		ReportId report = complete(TestRules.SEVENTY_THIRTY, 4, "");
		this.lines.assign(Organisations.HR, this.here.lurah(), Appraiser.outside("Wali Kota"),
				DateSpan.since(TestClock.TODAY), "Uji");
		this.innovations.claim(this.lurah, report, sheet(report).version(), NEW_IDEA, "SK/12/2026");
		String link = "/assessments/" + report + "/innovation";
		assertThat(this.tasks.tasksFor(Organisations.HR)).extracting(Task::link).contains(link);
		for (EmployeeId other : List.of(this.here.lurah(), this.here.camat())) {
			assertThat(this.tasks.tasksFor(Organisations.actor(other))).extracting(Task::link).doesNotContain(link);
		}
		this.innovations.confirm(Organisations.HR, report, this.innovations.page(Organisations.HR, report).version());
		assertThat(this.tasks.tasksFor(Organisations.HR)).extracting(Task::link).doesNotContain(link);
	}

	@Test
	void anInnovationThatIsNotConfirmedChangesNothing() {
		ReportId report = complete(TestRules.edges(TestRules.SEVENTY_THIRTY, "105", "90", "70", "50"), 5,
				"Menjadi contoh bagi semua rekannya.");
		Actor camat = Organisations.actor(this.here.camat());
		this.innovations.claim(this.lurah, report, sheet(report).version(), NEW_IDEA, "SK/12/2026");
		long version = this.innovations.page(camat, report).version();
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.innovations.refuse(camat, report, version, "Sudah lama."))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("reason"));
		this.innovations.refuse(camat, report, version, "Cara ini sudah dipakai sejak tahun lalu.");
		assertThat(sheet(report).suggestion().suggestedPredicate()).isEqualTo(Predicate.GOOD);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.innovations.confirm(camat, report, this.innovations.page(camat, report).version()));
		this.innovations.claim(this.lurah, report, sheet(report).version(), NEW_IDEA + " Lagi.", "SK/13/2026");
		assertThat(this.innovations.page(camat, report).decidable()).isTrue();
	}

	@Test
	void anInnovationIsDescribedAnewByTheAppraiserAndConfirmedBySomebodyElse() {
		ReportId report = complete(TestRules.SEVENTY_THIRTY, 4, "");
		Actor camat = Organisations.actor(this.here.camat());
		long version = sheet(report).version();
		assertThatExceptionOfType(SeveralRulesException.class)
			.isThrownBy(() -> this.innovations.claim(this.lurah, report, version, "Pendek.", " "))
			.satisfies((refusal) -> assertThat(refusal.reasons()).extracting(RuleException::field)
				.containsExactly("innovation", "evidence"));
		for (Actor other : List.of(camat, Organisations.actor(this.here.employee()), Organisations.HR)) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.innovations.claim(other, report, version, NEW_IDEA, "SK/12/2026"));
		}
		this.innovations.claim(this.lurah, report, version, NEW_IDEA, "SK/12/2026");
		long claimed = sheet(report).version();
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.innovations.claim(this.lurah, report, version, NEW_IDEA, "SK/12/2026"));
		for (Actor other : List.of(this.lurah, Organisations.actor(this.here.employee()),
				Organisations.actor(this.here.otherLurah()), Organisations.HR)) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.innovations.confirm(other, report, claimed));
		}
		this.innovations.confirm(camat, report, claimed);
		this.periods.moveTo(this.period, Phase.CALIBRATION);
		assertThatExceptionOfType(PhaseClosedException.class)
			.isThrownBy(() -> this.innovations.claim(this.lurah, report, sheet(report).version(), NEW_IDEA, "SK"));
	}

	@Test
	void anInnovationHasNoPlaceUnderOtherRules() {
		ReportId report = complete(TestRules.SOURCES, 4, "");
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(
				() -> this.innovations.claim(this.lurah, report, sheet(report).version(), NEW_IDEA, "SK/12/2026"));
	}

	@Test
	void anInnovationIsClaimedAndAnsweredOnPages() {
		ReportId report = complete(TestRules.SEVENTY_THIRTY, 4, "");
		String path = "/assessments/" + report + "/innovation";
		assertThat(get(this.lurah, "/assessments/" + report).select("a[href=" + path + "]").text())
			.isEqualTo("Ajukan ide atau cara baru");
		String version = get(this.lurah, path).expectFirst("main form [name=version]").val();
		MvcTestResult refused = post(this.lurah, path,
				Map.of("version", version, "innovation", "Pendek.", "evidence", ""));
		assertThat(refused).hasStatus(422);
		assertThat(Jsoup.parse(body(refused)).select(".field-error").text()).contains("paling sedikit 50 huruf",
				"Sebutkan buktinya");
		assertThat(Jsoup.parse(body(refused)).expectFirst("[name=innovation]").val()).isEqualTo("Pendek.");
		assertThat(post(this.lurah, path, Map.of("version", version, "innovation", NEW_IDEA, "evidence", "SK/12/2026")))
			.hasRedirectedUrl(path);
		Actor camat = Organisations.actor(this.here.camat());
		String seen = get(camat, path).expectFirst("main form [name=version]").val();
		assertThat(post(camat, path + "/refuse", Map.of("version", seen, "reason", "Tidak."))).hasStatus(422);
		assertThat(post(camat, path + "/confirm", Map.of("version", seen))).hasRedirectedUrl(path);
		assertThat(get(this.lurah, path).text()).contains("dibenarkan");
		assertThat(post(camat, path + "/confirm", Map.of("version", seen))).hasStatus(409);
	}

	private MvcTestResult post(Actor actor, String path, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(TestUsers.as(actor)).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	@Test
	void isDecidedAndExplainedOnPages() {
		ReportId report = complete(TestRules.SEVENTY_THIRTY, 3, "");
		Document page = get(this.lurah, "/assessments/" + report);
		assertThat(page.text()).contains("D. Predikat", "Nilai akhir: Baik", "mulai 70,00 Cukup");
		assertThat(page.select("[name=predicate][checked]").val()).isEqualTo("GOOD");
		assertThat(decide(report, page, "NEEDS_IMPROVEMENT", "Belum.")).hasStatus(422);
		assertThat(decide(report, page, "", "")).hasStatus(422);
		assertThat(decide(report, page, "NEEDS_IMPROVEMENT", WHY))
			.hasRedirectedUrl("/assessments/" + report + "#decision");
		assertThat(get(this.lurah, "/assessments/" + report).select(".notice-success").text()).contains("Cukup");
		ResultId result = result().summary().id();
		assertThat(get(this.lurah, "/results/" + result).text()).contains("C. Nilai akhir",
				"Hasil kerja 70,00 100,0000 70,0000", "Perilaku kerja 30,00 80,0000 24,0000",
				"Jumlah (100,00 % bobot ada nilainya) 100,00 94,00",
				"Saran hitungan: predikat Baik. Yang ditetapkan: predikat Cukup.", WHY);
		assertThat(get(this.lurah, "/results/" + result + "/print").text())
			.contains("D. Predikat kinerja pegawai: Cukup", "Nilai akhir 94,00 Baik Cukup");
		String table = body(
				this.mvc.get().uri("/results/" + result + ".csv").with(TestUsers.as(this.lurah)).exchange());
		assertThat(table).contains("SARAN_PREDIKAT", "PREDIKAT_DITETAPKAN", "BATAS_PREDIKAT", "NILAI_AKHIR",
				"ATURAN,,,,,,,,,,,,,,,,,,,,PP_30_2019", "KOMPONEN,1,31");
		assertThat(get(Organisations.HR, "/periods/" + this.period + "/results").text()).contains("Nilai akhir",
				"94,00", "Cukup");
		this.periods.moveTo(this.period, Phase.RELEASED);
		assertThat(get(Organisations.actor(this.here.employee()), "/results").text()).contains("Nilai akhir", "94,00",
				"Cukup");
	}

	@Test
	void isCheckedInTheDatabaseToo() {
		ReportId report = complete(TestRules.SEVENTY_THIRTY, 4, "");
		for (Map.Entry<String, String> change : Map
			.of("given_predicate = 'GOOD'", "decided_as_a_whole",
					"given_predicate = 'POOR', decided_by = 'A', decided_at = now()",
					"departure_from_the_total_is_explained",
					"given_predicate = 'GOOD', given_results = 'MEETS_EXPECTATION', "
							+ "given_behaviour = 'MEETS_EXPECTATION', decided_by = 'A', decided_at = now()",
					"decided_as_a_whole",
					"suggested_predicate = null, given_predicate = 'POOR', "
							+ "predicate_reason = repeat('a', 50), decided_by = 'A', decided_at = now()",
					"decided_in_view_of_a_suggestion",
					"suggested_results = 'MEETS_EXPECTATION', suggested_behaviour = 'MEETS_EXPECTATION'",
					"ratings_or_a_predicate_suggested", "total_figure = 120.01", "total_figure",
					"suggested_predicate = 'X'", "suggested_predicate", "innovation = repeat('a', 60)",
					"a_claim_is_complete", "innovation_confirmed_by = 'A', innovation_confirmed_at = now()",
					"confirmed_or_refused_what_is_claimed", "predicate_reason = repeat('a', 1001)", "predicate_reason")
			.entrySet()) {
			assertThatExceptionOfType(RuntimeException.class)
				.isThrownBy(() -> this.jdbc.sql("update assessment set " + change.getKey() + " where report_id = :id")
					.param("id", report.reportId())
					.update())
				.withMessageContaining(change.getValue());
		}
		this.fixture.decideAsSuggested(this.lurah, report);
		ResultId result = result().summary().id();
		for (String change : List.of("total_figure = null, results_figure = null", "total_figure = 121")) {
			assertThatExceptionOfType(RuntimeException.class)
				.isThrownBy(() -> this.jdbc.sql("update result set " + change + " where result_id = :id")
					.param("id", result.resultId())
					.update())
				.withMessageContaining("violates check constraint");
		}
		this.periods.moveTo(this.period, Phase.RELEASED);
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.jdbc.sql("update result set total_figure = 99 where result_id = :id")
				.param("id", result.resultId())
				.update())
			.withMessageContaining("frozen");
	}

	/**
	 * A report of which everything is verified as reported, and all seven values alike.
	 */
	private ReportId complete(ScoringRules rules, int level, String feedback) {
		this.plans.template(this.here.position());
		this.periods.follow(this.plans.cycle(year), rules);
		this.plans.agreed(this.here.employee(), this.here.lurah(), this.plans.cycle(year));
		this.periods.moveTo(this.period, Phase.REPORTING);
		ReportId report = this.fixture.complete(this.here.employee(), this.here.lurah(), this.period);
		AssessmentSheet sheet = sheet(report);
		this.assessments.save(this.lurah, report, sheet.version(), new RatingContent(sheet.content().items(),
				Assessments.levels(level, feedback), "Pertahankan.", sheet.content().recommendation()));
		return report;
	}

	private AssessmentSheet sheet(ReportId report) {
		return this.reader.sheet(this.lurah, report);
	}

	private ResultPage result() {
		this.periods.moveTo(this.period, Phase.CALIBRATION);
		return this.computed.page(this.here.employee(), this.period);
	}

	private MvcTestResult decide(ReportId report, Document page, String predicate, String reason) {
		return this.mvc.post()
			.uri("/assessments/" + report + "/decision")
			.param("version", page.expectFirst("main form [name=version]").val())
			.param("predicate", predicate)
			.param("predicateReason", reason)
			.with(TestUsers.as(this.lurah))
			.with(csrf())
			.exchange();
	}

	private Document get(Actor actor, String path) {
		MvcTestResult answer = this.mvc.get().uri(path).with(TestUsers.as(actor)).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(body(answer));
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
