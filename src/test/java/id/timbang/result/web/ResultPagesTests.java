package id.timbang.result.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.access.TestUsers;
import id.timbang.assessment.Assessments;
import id.timbang.feedback.NewRating;
import id.timbang.feedback.PastRating;
import id.timbang.feedback.RatingService;
import id.timbang.feedback.Respondent;
import id.timbang.feedback.SatisfactionService;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import id.timbang.report.EvidenceService;
import id.timbang.report.ReportId;
import id.timbang.report.ReportReader;
import id.timbang.report.Reports;
import id.timbang.report.Samples;
import id.timbang.result.ResultService;
import id.timbang.scoring.ServiceElement;
import id.timbang.shared.Actor;
import id.timbang.visit.TestVisits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The score sheet on the screen, in print and as a table.
 */
@ApplicationTest
class ResultPagesTests {

	/** Each test ends a period of its own, in a year of its own. */
	private static int year = 2060;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAgency agency;

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
	private EvidenceService evidence;

	@Autowired
	private Assessments assessments;

	@Autowired
	private ResultService results;

	@Autowired
	private RatingService ratings;

	@Autowired
	private SatisfactionService satisfaction;

	@Autowired
	private TestVisits visits;

	@Autowired
	private TestClock clock;

	private Organisation here;

	private Actor employee;

	private String path;

	private PeriodId period;

	@BeforeEach
	void release() {
		this.agency.setUp();
		Organisation here = this.organisations.kecamatan();
		this.here = here;
		this.plans.template(here.position());
		year++;
		this.plans.agreed(here.employee(), here.lurah(), this.plans.cycle(year));
		this.period = this.periods.on(this.plans.cycle(year), LocalDate.of(year, 1, 1));
		this.periods.moveTo(this.period, Phase.REPORTING);
		this.assessments.decided(here.employee(), here.lurah(), this.period);
		this.periods.moveTo(this.period, Phase.RELEASED);
		this.employee = Organisations.actor(here.employee());
		this.path = "/results/" + this.results.own(this.employee, 1).items().get(0).id();
	}

	@Test
	void unfoldsEveryNumber() {
		assertThat(get(this.path)).hasStatusOk()
			.bodyText()
			.contains("Baik", "40,00 %", "95 ÷ 95 × 100 = 100,0000", "20 + 20 × 4 = 100", "700 ÷ 7",
					"saran dan ketetapan", "Tidak ikut dihitung.", "Saya sudah membaca");
	}

	@Test
	void isReadOnce() {
		assertThat(this.mvc.post().uri(this.path + "/read").with(TestUsers.as(this.employee)).with(csrf()))
			.hasStatus(302);
		assertThat(get(this.path)).bodyText()
			.contains("Anda menyatakan sudah membaca")
			.doesNotContain("Saya sudah membaca</button>");
		assertThat(get("/results")).bodyText().contains("Sudah dibaca");
	}

	@Test
	void isFoundByThoseAbove() {
		String list = "/results/of/" + this.here.employee();
		for (Actor reader : List.of(this.employee, Organisations.actor(this.here.lurah()),
				Organisations.actor(this.here.camat()), Organisations.HR)) {
			assertThat(this.mvc.get().uri(list).with(TestUsers.as(reader))).hasStatusOk()
				.bodyText()
				.contains("Hasil penilaian Pegawai " + this.here.mark(), this.path);
			assertThat(this.mvc.get().uri("/employees/" + this.here.employee()).with(TestUsers.as(reader))).bodyText()
				.contains(list);
		}
		assertThat(this.mvc.get().uri(list).with(TestUsers.as(Organisations.actor(this.here.colleague()))))
			.hasStatus(403);
		assertThat(this.mvc.get().uri("/results/of/" + UUID.randomUUID()).with(TestUsers.as(Organisations.HR)))
			.hasStatus(404);
	}

	@Test
	void isPrintedAsAnOfficialForm() {
		assertThat(get(this.path + "/print")).hasStatusOk()
			.bodyText()
			.contains("Evaluasi kinerja pegawai", "Pejabat penilai kinerja", "C. Predikat kinerja pegawai: Baik");
	}

	@Test
	void isATableToComputeAgain() {
		MvcTestResult csv = get(this.path + ".csv");
		assertThat(csv).hasStatusOk()
			.headers()
			.hasValue("Content-Disposition", "attachment; filename=\"kertas-kerja-" + year + "-01-31.csv\"");
		assertThat(new String(csv.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
			.contains("INDIKATOR,1,", "PERILAKU,1,", "HASIL_KERJA", "PREDIKAT", "BAIK");
	}

	/** The page, the print and the table carry what the index is made of. */
	@Test
	void saysWhatTheIndexOfSatisfactionIsMadeOf() {
		LocalDate february = LocalDate.of(year, 2, 1);
		rate(12, february);
		PeriodId next = this.periods.on(this.plans.cycle(year), february);
		this.periods.moveTo(next, Phase.REPORTING);
		this.assessments.decided(this.here.employee(), this.here.lurah(), next);
		this.periods.moveTo(next, Phase.RELEASED);
		String sheet = "/results/" + this.results.own(this.employee, 1).items().get(0).id();
		for (String target : List.of(sheet, sheet + "/print")) {
			assertThat(get(target)).hasStatusOk().bodyText().contains("324 ÷ (9 × 12) × 25 = 75,00");
		}
		assertThat(get(sheet)).bodyText().contains("/units/" + this.here.kelurahan() + "/satisfaction");
		assertThat(get("/units/" + this.here.kelurahan() + "/satisfaction")).hasStatusOk();
		assertThat(new String(get(sheet + ".csv").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
			.contains("75.00", "jumlah jawaban 324, responden 12");
	}

	/** Predicate, line, report, evidence: three clicks. */
	@Test
	void leadsFromThePredicateToTheRowBehindIt() {
		LocalDate march = LocalDate.of(year, 3, 1);
		PeriodId next = this.periods.on(this.plans.cycle(year), march);
		this.periods.moveTo(next, Phase.REPORTING);
		ReportId report = this.reports.of(this.here.employee(), next);
		UUID origin = this.reader.sheet(this.employee, report).lines().get(0).plan().item().originId();
		this.evidence.addFile(this.employee, report, origin, "register.pdf", Samples.PDF);
		this.assessments.decided(this.here.employee(), this.here.lurah(), next);
		this.periods.moveTo(next, Phase.RELEASED);
		String sheet = "/results/" + this.results.own(this.employee, 1).items().get(0).id();
		for (Actor reader : List.of(this.employee, Organisations.actor(this.here.lurah()))) {
			String page = get(sheet, reader);
			String line = page.substring(page.indexOf("<details class=\"score-line\">"));
			String row = link(line, "Lihat di laporan");
			String reported = get(row.substring(0, row.indexOf('#')), reader);
			assertThat(reported).contains("id=\"" + row.substring(row.indexOf('#') + 1) + "\"");
			String piece = link(reported, "register.pdf");
			assertThat(link(line, "register.pdf")).isEqualTo(piece);
			assertThat(get(piece, reader)).startsWith("%PDF");
			String agreed = link(line, "Lihat di rencana");
			assertThat(get(agreed.substring(0, agreed.indexOf('#')), reader))
				.contains("id=\"" + agreed.substring(agreed.indexOf('#') + 1) + "\"");
		}
	}

	/** The address behind a text. */
	private static String link(String html, String text) {
		Matcher link = Pattern.compile("<a [^>]*href=\"([^\"]*)\"[^>]*>" + text).matcher(html);
		assertThat(link.find()).as(text).isTrue();
		return link.group(1);
	}

	private String get(String target, Actor reader) {
		MvcTestResult page = this.mvc.get().uri(target).with(TestUsers.as(reader)).exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	@Test
	void isListedForHr() {
		assertThat(this.mvc.get().uri("/periods/" + this.period + "/results").with(TestUsers.as(Organisations.HR)))
			.hasStatusOk()
			.bodyText()
			.contains("Rating ditetapkan", "Baik", "100,00");
	}

	/**
	 * Everybody answers 3 to everything; the answers are released when the month is over.
	 */
	private void rate(int number, LocalDate day) {
		NewRating rating = new NewRating(
				Arrays.stream(ServiceElement.values()).collect(Collectors.toMap((element) -> element, (element) -> 3)),
				new Respondent(null, null, null, null), "");
		this.ratings.load(Organisations.HR, Collections.nCopies(number,
				new PastRating(this.here.kelurahan(), this.visits.usual(), this.here.employee(), day, rating)));
		Duration until = Duration.ofDays(TestClock.TODAY.until(day.plusMonths(1), ChronoUnit.DAYS));
		this.clock.pass(until);
		try {
			this.satisfaction.release(Organisations.HR);
		}
		finally {
			this.clock.pass(until.negated());
		}
	}

	private MvcTestResult get(String target) {
		return this.mvc.get().uri(target).with(TestUsers.as(this.employee)).exchange();
	}

}
