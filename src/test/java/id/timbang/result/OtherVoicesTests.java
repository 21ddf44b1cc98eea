package id.timbang.result;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.assessment.AssessmentReader;
import id.timbang.assessment.AssessmentSheet;
import id.timbang.assessment.Assessments;
import id.timbang.assessment.Suggestion;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.period.ScoringRules;
import id.timbang.period.TestRules;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import id.timbang.rater.TestRaters;
import id.timbang.report.ReportId;
import id.timbang.scoring.Component;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.Treatment;
import id.timbang.shared.Actor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Colleagues, the person and citizens beside the appraiser, from their answers to the
 * score sheet. Results and the appraiser's behaviour are 100.00 each.
 */
@ApplicationTest
class OtherVoicesTests {

	/** After all others, so that no cycle of theirs takes over these rules. */
	private static int year = 9700;

	@Autowired
	private TestAgency agency;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private Assessments assessments;

	@Autowired
	private AssessmentReader reader;

	@Autowired
	private TestRaters raters;

	@Autowired
	private ReleasedResults computed;

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
		this.plans.template(this.here.position());
		this.jdbc.sql("update position set level = 'PELAKSANA' where position_id = :id")
			.param("id", this.here.position().positionId())
			.update();
		year++;
		this.period = this.periods.on(this.plans.cycle(year), LocalDate.of(year, 1, 1));
	}

	@Test
	void makeATotalOnceEverybodyHasSpoken() {
		ReportId report = begin(TestRules.SOURCES);
		answer(3);
		this.raters.describe(this.period, this.here.employee());
		citizens();
		AssessmentSheet early = sheet(report);
		assertThat(early.suggestion().resultsFigure()).isEqualTo("100.00");
		assertThat(early.suggestion().totalFigure()).isNull();
		assertThat(early.rights().decide()).isFalse();
		assertThat(get(this.lurah, "/assessments/" + report).text()).contains("Yang lain masih dapat menjawab");
		this.periods.moveTo(this.period, Phase.ASSESSMENT);
		Suggestion settled = sheet(report).suggestion();
		assertThat(settled.totalExact()).isEqualTo("447080/4437");
		assertThat(settled.totalFigure()).isEqualTo("100.76");
		assertThat(settled.suggestedPredicate()).isEqualTo(Predicate.GOOD);
		this.assessments.decideAsSuggested(this.lurah, report);
		ResultPage page = result();
		assertThat(page.sheet().total().exact()).hasToString("447080/4437");
		assertThat(page.sheet().last().sums().get(0).shares()).extracting(SheetSum.Share::answers)
			.containsExactly(0, 1, 3, 1, 29);
		assertThat(page.sheet().voices()).isEmpty();
		assertThat(get(this.lurah, "/results/" + page.summary().id()).text())
			.contains("Rekan kerja (3 jawaban) 10,00 100,0000 10,0000", "Masyarakat (29 jawaban) 10,00 ≈ 107,6178");
	}

	@Test
	void aGroupOfTwoIsMissingAndStaysHidden() {
		ReportId report = begin(TestRules.SOURCES);
		answer(2);
		this.periods.moveTo(this.period, Phase.ASSESSMENT);
		this.assessments.decideAsSuggested(this.lurah, report);
		SheetSum.Share peers = result().sheet().last().sums().get(0).shares().get(2);
		assertThat(peers.component()).isEqualTo(Component.PEERS);
		assertThat(peers.treatment()).isEqualTo(Treatment.LEFT_OUT);
		assertThat(peers.answers()).isZero();
		assertThat(peers.points()).isNull();
	}

	@Test
	void areWeighedWithinBehaviourUnderPp30() {
		ReportId report = begin(TestRules.numeric("60", "60", true, false));
		answer(3);
		this.periods.moveTo(this.period, Phase.ASSESSMENT);
		this.assessments.decideAsSuggested(this.lurah, report);
		List<SheetSum> sums = result().sheet().last().sums();
		assertThat(sums).extracting(SheetSum::name).containsExactly(Component.BEHAVIOUR, Component.TOTAL);
		assertThat(sums.get(0).shares()).extracting((share) -> share.component() + " " + share.weight())
			.containsExactly("APPRAISER 60.00", "OTHER_RATERS 40.00");
	}

	@Test
	void countForTheAppraiserAloneWhereNoGroupIsLargeEnoughUnderPp30() {
		ReportId report = begin(TestRules.numeric("60", "60", true, false));
		answer(2);
		this.periods.moveTo(this.period, Phase.ASSESSMENT);
		this.assessments.decideAsSuggested(this.lurah, report);
		SheetSum behaviour = result().sheet().last().sums().get(0);
		assertThat(behaviour.shares()).extracting(SheetSum.Share::treatment)
			.containsExactly(Treatment.COUNTED, Treatment.LEFT_OUT);
		assertThat(behaviour.figure().shown()).isEqualTo("100.00");
	}

	@Test
	void areShownForConsiderationWhereNothingWeighsThem() {
		ReportId report = begin(ScoringRules.DEFAULT);
		answer(3);
		this.raters.describe(this.period, this.here.employee());
		this.periods.moveTo(this.period, Phase.ASSESSMENT);
		this.assessments.decideAsSuggested(this.lurah, report);
		ResultPage page = result();
		assertThat(page.sheet().predicate()).contains(Predicate.GOOD);
		assertThat(page.sheet().voices()).extracting(SheetDocument.Voice::source)
			.containsExactlyInAnyOrder(Component.PEERS, Component.SELF);
		assertThat(get(this.lurah, "/results/" + page.summary().id()).select(".considered").text())
			.contains("Tidak ikut dihitung", "Rekan kerja 100,00 untuk perilaku kerja, dari 3 jawaban.");
	}

	@Test
	void areLaidSideBySideWithAQuestionToTalkAbout() {
		ReportId report = begin(ScoringRules.DEFAULT);
		answer(3);
		this.raters.describe(this.period, this.here.employee());
		this.periods.moveTo(this.period, Phase.ASSESSMENT);
		this.assessments.decideAsSuggested(this.lurah, report);
		ResultId id = result().summary().id();
		Document page = get(this.lurah, "/results/" + id + "/viewpoints");
		assertThat(page.select("h3").get(0).text()).isEqualTo("Akuntabel selisih 20,00");
		assertThat(page.select("section.sheet").get(0).text()).contains("Pejabat penilai 100,00", "Rekan kerja 100,00",
				"Diri sendiri 80,00", "Pejabat penilai melihat 100,00, Diri sendiri melihat 80,00");
		assertThat(page.select("section.sheet").get(6).text()).contains("sama").doesNotContain("Untuk dibicarakan");
		assertThat(this.mvc.get()
			.uri("/results/" + id + "/viewpoints")
			.with(TestUsers.as(Organisations.actor(this.here.colleague())))
			.exchange()).hasStatus(403);
	}

	@Test
	void haveNothingToShowWhereNobodyElseSpoke() {
		ReportId report = begin(ScoringRules.DEFAULT);
		answer(2);
		this.periods.moveTo(this.period, Phase.ASSESSMENT);
		this.assessments.decideAsSuggested(this.lurah, report);
		assertThat(get(this.lurah, "/results/" + result().summary().id() + "/viewpoints").text())
			.contains("Belum ada pandangan lain")
			.doesNotContain("Rekan kerja 100,00");
	}

	private ReportId begin(ScoringRules rules) {
		this.periods.follow(this.plans.cycle(year), rules);
		this.plans.agreed(this.here.employee(), this.here.lurah(), this.plans.cycle(year));
		this.periods.moveTo(this.period, Phase.REPORTING);
		return this.assessments.complete(this.here.employee(), this.here.lurah(), this.period);
	}

	private void answer(int people) {
		this.raters.begin(this.period);
		List<EmployeeId> colleagues = List.of(this.here.colleague(), this.here.stranger(), this.here.otherLurah());
		for (EmployeeId rater : colleagues.subList(0, people)) {
			this.raters.ask(this.period, this.here.employee(), rater);
			this.raters.answer(this.period, this.here.employee(), rater, TestRaters.level(4, ""));
		}
	}

	/** GASPUL: 955 of 29 complete answers. */
	private void citizens() {
		this.jdbc.sql("insert into settled_satisfaction values (:period, :unit, :unit, 29, :sums)")
			.param("period", this.period.periodId())
			.param("unit", this.here.kelurahan().unitId())
			.param("sums", new Integer[] { 106, 106, 106, 106, 106, 106, 106, 106, 107 })
			.update();
	}

	private AssessmentSheet sheet(ReportId report) {
		return this.reader.sheet(this.lurah, report);
	}

	private ResultPage result() {
		this.periods.moveTo(this.period, Phase.CALIBRATION);
		return this.computed.page(this.here.employee(), this.period);
	}

	private Document get(Actor actor, String path) {
		MvcTestResult answer = this.mvc.get().uri(path).with(TestUsers.as(actor)).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
