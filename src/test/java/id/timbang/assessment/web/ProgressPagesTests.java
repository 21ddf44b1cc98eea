package id.timbang.assessment.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.access.TestUsers;
import id.timbang.assessment.Assessments;
import id.timbang.period.Cadence;
import id.timbang.period.CycleId;
import id.timbang.period.Cycles;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.ActingCapacity;
import id.timbang.personnel.ActingService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.NewActing;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.PlanId;
import id.timbang.plan.PlanReader;
import id.timbang.plan.PlanService;
import id.timbang.plan.PlanSheet;
import id.timbang.plan.Plans;
import id.timbang.report.Reports;
import id.timbang.shared.Actor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Who still owes what: on the screen, narrowed down, and as a table.
 */
@ApplicationTest
class ProgressPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAgency agency;

	@Autowired
	private Organisations organisations;

	@Autowired
	private ActingService acting;

	@Autowired
	private Plans plans;

	@Autowired
	private PlanService planService;

	@Autowired
	private PlanReader planReader;

	@Autowired
	private PeriodService periodService;

	@Autowired
	private Periods periods;

	@Autowired
	private Reports reports;

	@Autowired
	private Assessments assessments;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private MessageSource messages;

	private Organisation here;

	private PeriodId period;

	@BeforeEach
	void openThePeriod() {
		this.agency.setUp();
		this.here = this.organisations.kecamatan();
		this.plans.template(this.here.position());
		this.period = this.periods.on(this.plans.cycle(), TestClock.TODAY);
		this.periods.moveTo(this.period, Phase.REPORTING);
	}

	@Test
	void saysWhatIsOwedByWhom() {
		EmployeeId complete = appraised("Lengkap");
		EmployeeId decided = appraised("Beres");
		EmployeeId taken = appraised("Diperiksa");
		EmployeeId sent = appraised("Terkirim");
		agree(complete, decided, taken, sent, this.here.employee());
		this.assessments.complete(complete, this.here.lurah(), this.period);
		this.assessments.decided(decided, this.here.lurah(), this.period);
		this.reports.accepted(taken, this.here.lurah(), this.period);
		this.reports.submitted(sent, this.period);
		Document page = page("?unit=" + this.here.kelurahan());
		String lurah = "Lurah " + this.here.mark();
		assertThat(row(page, "Lengkap")).contains("10 dari 10 terisi", "Penilai (" + lurah + "): tetapkan rating");
		assertThat(row(page, "Beres")).contains("Diterima", "Rating ditetapkan", "Selesai");
		assertThat(row(page, "Diperiksa")).contains("Belum diisi", "Penilai (" + lurah + "): lengkapi penilaian");
		assertThat(row(page, "Terkirim")).contains("Dikirim", "Penilai (" + lurah + "): periksa laporan");
		assertThat(row(page, "Pegawai " + this.here.mark())).contains("Draf", "Pegawai: kirim laporan");
		assertThat(row(page, "Rekan " + this.here.mark())).contains("Belum ada rencana", "sepakati rencana kinerja");
		assertThat(page.select(".figures dd").eachText()).containsExactly("2", "1", "1", "1", "1", "1");
	}

	@Test
	void saysInWhichCapacityAnAppraiserActs() {
		agree(this.here.employee());
		this.reports.submitted(this.here.employee(), this.period);
		this.acting.appoint(Organisations.HR, this.here.lurah(), new NewActing(this.here.otherLurah(),
				ActingCapacity.PLH, TestClock.TODAY, TestClock.TODAY.plusDays(6), "SP/9/2026"));
		assertThat(row(page("?unit=" + this.here.kelurahan()), "Pegawai " + this.here.mark()))
			.contains("Penilai (Lurah Lain " + this.here.mark() + " (Plh.)): periksa laporan");
		assertThat(table("?unit=" + this.here.kelurahan())).contains("Lurah Lain " + this.here.mark() + " (Plh.)");
	}

	@Test
	void countsAUnitWithThoseBelowItAndLeavesOthersOut() {
		agree(this.here.employee());
		Document all = page("?unit=" + this.here.kecamatan());
		assertThat(all.select("tbody tr")).hasSize(6);
		assertThat(page("?unit=" + this.here.neighbour()).select("tbody tr")).hasSize(2);
		Document reports = page("?unit=" + this.here.kecamatan() + "&owed=REPORT");
		assertThat(reports.select("tbody tr")).hasSize(1);
		assertThat(reports.select(".figures dd").eachText()).isEqualTo(all.select(".figures dd").eachText());
		assertThat(reports.select("option[selected]").eachAttr("value"))
			.containsExactly(this.here.kecamatan().toString(), "REPORT");
		assertThat(page("?unit=" + this.here.kelurahan() + "&owed=RATE").text()).contains("Tidak ada pegawai di sini");
	}

	@Test
	void masksNumbersOnThePageAndInTheTable() {
		this.organisations.person("Nomor " + this.here.mark(), this.here.neighbour(), this.here.position());
		String row = row(page("?unit=" + this.here.neighbour()), "Nomor " + this.here.mark());
		assertThat(row).contains("••••").doesNotContainPattern("\\d{18}");
		assertThat(table("?unit=" + this.here.neighbour())).contains("••••").doesNotContainPattern("\\d{18}");
	}

	@Test
	void exportsTheWholeFilteredListWithoutFormulas() {
		for (int number = 0; number < 26; number++) {
			this.organisations.person("=HYPERLINK(" + number + ")", this.here.neighbour(), this.here.position());
		}
		agree(this.here.employee());
		List<String> lines = table("?unit=" + this.here.neighbour()).lines().toList();
		assertThat(lines).hasSize(1 + 28);
		assertThat(lines.get(0)).startsWith("\uFEFFnama,nip,jabatan,unit,");
		assertThat(lines).filteredOn((line) -> line.startsWith("'=HYPERLINK(")).hasSize(26);
		assertThat(lines).filteredOn((line) -> line.startsWith("'=HYPERLINK(7)"))
			.singleElement()
			.asString()
			.endsWith("Belum ada rencana,,,Belum,Pegawai dan penilai (belum ada): sepakati rencana kinerja");
		assertThat(table("?unit=" + this.here.kecamatan() + "&owed=REPORT").lines()).hasSize(2)
			.last()
			.asString()
			.contains("Pegawai " + this.here.mark(), ",Draf,0,10,Belum,Pegawai: kirim laporan");
	}

	@Test
	void takesTheSameNumberOfStatementsHoweverManyPeopleThereAre() throws Exception {
		agree(this.here.employee());
		String unit = "?unit=" + this.here.kelurahan();
		int few = this.statements.during(() -> page(unit)).size();
		for (int number = 0; number < 26; number++) {
			agree(appraised("Banyak " + number));
		}
		assertThat(this.statements.during(() -> page(unit))).hasSize(few).hasSizeLessThanOrEqualTo(10);
		assertThat(page(unit).select("tbody tr")).hasSize(25);
		assertThat(page(unit).select("a[rel=next]").attr("href")).contains("unit=" + this.here.kelurahan(), "page=2");
		assertThat(page(unit + "&page=2").select("tbody tr")).hasSize(4);
	}

	/**
	 * A period of a year that no other test looks at, because it is moved on to its end.
	 */
	@Test
	void expectsNoMoreReportsOnceTheyAreOverAndNothingWhenAllIs() {
		CycleId cycle = this.periodService.plan(Organisations.HR, Cycles.year(2090, Cadence.MONTHLY));
		PeriodId period = this.periods.on(cycle, LocalDate.of(2090, 2, 1));
		assertThat(get("/periods/" + period + "/progress")).hasStatusOk().bodyText().contains("belum dibuka");
		agreeIn(cycle);
		this.periods.moveTo(period, Phase.ASSESSMENT);
		String path = "/periods/" + period + "/progress?unit=" + this.here.kelurahan();
		assertThat(row(document(get(path)), "Pegawai " + this.here.mark())).contains("Draf",
				"Penilai (Lurah " + this.here.mark() + "): lengkapi penilaian");
		assertThat(document(get("/periods/" + period + "/phase?next=CALIBRATION")).select("main li a").eachAttr("href"))
			.contains("/periods/" + period + "/progress?owed=ASSESS");
		this.periods.moveTo(period, Phase.CALIBRATION);
		assertThat(document(get(path)).text()).contains("tidak dapat diisi lagi", "Yang belum selesai");
		assertThat(document(get("/periods/" + period + "/phase?next=RELEASED")).text())
			.containsPattern("[1-9][0-9]* pegawai belum dapat dihitung")
			.contains("angka tidak dapat diubah lagi", "Ya, umumkan hasil");
	}

	@Test
	void remindsWhoeverHasToActOnceADay() {
		EmployeeId writing = appraised("Menulis");
		EmployeeId sent = appraised("Terkirim");
		EmployeeId taken = appraised("Diperiksa");
		agree(writing, sent, taken);
		this.reports.submitted(sent, this.period);
		this.reports.accepted(taken, this.here.lurah(), this.period);
		String kelurahan = this.here.kelurahan().toString();
		assertThat(page("?unit=" + kelurahan).select("main form[method=post] button").text())
			.isEqualTo("Ingatkan yang tampil di daftar ini");
		remind(kelurahan, "READ", "1 orang sudah diingatkan");
		assertThat(row(page("?unit=" + kelurahan), "Terkirim")).contains("Diingatkan 13 Okt");
		assertThat(row(page("?unit=" + kelurahan), "Menulis")).doesNotContain("Diingatkan");
		assertThat(home(this.here.lurah())).contains("Diingatkan unit kepegawaian 13 Okt");
		assertThat(home(writing)).doesNotContain("Diingatkan");
		remind(kelurahan, "", "3 orang sudah diingatkan");
		assertThat(home(writing)).contains("Diingatkan unit kepegawaian 13 Okt");
		remind(kelurahan, "", "Semua yang ditunggu sudah diingatkan hari ini");
		assertThat(page("?unit=" + kelurahan + "&owed=ASSESS").select("main form[method=post]")).isEmpty();
	}

	private void remind(String unit, String owed, String told) {
		MvcTestResult answer = this.mvc.post()
			.uri("/periods/" + this.period + "/progress")
			.param("unit", unit)
			.param("owed", owed)
			.with(TestUsers.as(Organisations.HR))
			.with(csrf())
			.exchange();
		assertThat(answer).hasRedirectedUrl("/periods/" + this.period + "/progress?unit=" + unit + "&owed=" + owed);
		Map<String, Object> flash = answer.getMvcResult().getFlashMap();
		Object[] mentioned = ((List<?>) Objects.requireNonNull(flash.get("noticeArguments"))).toArray();
		assertThat(this.messages.getMessage(String.valueOf(flash.get("notice")), mentioned, Locale.ROOT))
			.contains(told);
	}

	private String home(EmployeeId person) {
		return document(this.mvc.get().uri("/").with(TestUsers.as(Organisations.actor(person))).exchange()).text();
	}

	@Test
	void isFoundFromThePeriod() {
		assertThat(document(get("/periods/" + this.period)).select("main a").eachAttr("href"))
			.contains("/periods/" + this.period + "/progress", "/periods/" + this.period + "/results");
		assertThat(page("").select(".where-am-i a").eachAttr("href")).contains("/periods/" + this.period);
	}

	@Test
	void refusesAnUnknownKindAndAnUnknownPeriod() {
		assertThat(get("/periods/" + this.period + "/progress?owed=MAYBE")).hasStatus(400);
		assertThat(get("/periods/" + this.here.kelurahan() + "/progress.csv")).hasStatus(404);
	}

	private EmployeeId appraised(String name) {
		return this.organisations.appraised(name, this.here);
	}

	private void agree(EmployeeId... people) {
		for (EmployeeId person : people) {
			this.plans.agreed(person, this.here.lurah());
		}
	}

	/** Agrees the plan of the employee for another year. */
	private void agreeIn(CycleId cycle) {
		Actor owner = Organisations.actor(this.here.employee());
		Actor lurah = Organisations.actor(this.here.lurah());
		PlanId plan = this.planService.begin(owner, cycle);
		PlanSheet sheet = this.planReader.sheet(owner, plan);
		this.planService.submit(owner, plan, sheet.version(), Plans.content(sheet));
		this.planService.approve(lurah, plan, this.planReader.sheet(lurah, plan).version());
	}

	private static String row(Document page, String name) {
		return page.select("tbody tr:has(.person-name:containsOwn(" + name + "))").text();
	}

	private Document page(String query) {
		return document(get("/periods/" + this.period + "/progress" + query));
	}

	private String table(String query) {
		byte[] content = get("/periods/" + this.period + "/progress.csv" + query).getResponse().getContentAsByteArray();
		return new String(content, StandardCharsets.UTF_8);
	}

	private static Document document(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(TestUsers.as(Organisations.HR)).exchange();
	}

}
