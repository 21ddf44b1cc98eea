package id.timbang.plan.web;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.indicator.Catalogue;
import id.timbang.indicator.IndicatorVersionId;
import id.timbang.period.Cadence;
import id.timbang.period.CycleId;
import id.timbang.period.NewCycle;
import id.timbang.period.PeriodService;
import id.timbang.personnel.Appraiser;
import id.timbang.personnel.AppraiserName;
import id.timbang.personnel.DateSpan;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.PositionId;
import id.timbang.personnel.PositionLevel;
import id.timbang.personnel.PositionService;
import id.timbang.personnel.ReportingLineService;
import id.timbang.plan.PlanId;
import id.timbang.plan.PlanReader;
import id.timbang.plan.PlanService;
import id.timbang.plan.PlanSheet;
import id.timbang.plan.PlanState;
import id.timbang.plan.Plans;
import id.timbang.shared.Actor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.timbang.personnel.Organisations.HR;
import static id.timbang.personnel.Organisations.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class PlanPagesTests {

	private static final List<String> WRITING = List.of("", "/submit", "/spread", "/remove-row");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private PlanService plans;

	@Autowired
	private PlanReader reader;

	@Autowired
	private Plans fixture;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private Organisations organisations;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestClock clock;

	@Autowired
	private EmployeeService employees;

	@Autowired
	private PositionService positions;

	@Autowired
	private ReportingLineService lines;

	@Autowired
	private PeriodService periods;

	private Organisation org;

	private CycleId cycle;

	private Actor employee;

	private Actor lurah;

	private PlanId id;

	@BeforeEach
	void beginAPlan() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.cycle = this.fixture.cycle();
		this.fixture.template(this.org.position());
		this.employee = actor(this.org.employee());
		this.lurah = actor(this.org.lurah());
		this.id = this.plans.begin(this.employee, this.cycle);
	}

	@Test
	void beginsOnesOwnPlan() {
		Actor colleague = actor(this.org.colleague());
		assertThat(get(colleague, "/plans").select("main form button").text()).contains("Susun rencana kinerja");
		MvcTestResult result = post(colleague, "/plans", Map.of());
		Document page = get(colleague, String.valueOf(result.getResponse().getRedirectedUrl()));
		assertThat(page.select("fieldset.result-group")).hasSize(3);
		assertThat(page.select("[data-weight-note]").text()).isEqualTo("Tepat");
		assertThat(get(colleague, "/plans").text()).contains("Draf", "3 indikator, bobot 100,00");
	}

	/** A performance plan is agreed before the period. */
	@Test
	void beginsNextYearsPlanBeforeTheYearDoes() {
		int year = 2055;
		CycleId next = this.periods.plan(Organisations.HR, new NewCycle("Tahun " + year, LocalDate.of(year, 1, 1),
				LocalDate.of(year, 12, 31), LocalDate.of(year - 1, 12, 1), LocalDate.of(year, 1, 31), Cadence.MONTHLY));
		Map<String, String> wanted = Map.of("cycle", next.toString());
		assertThat(post(this.employee, "/plans", wanted)).hasStatus(422).bodyText().contains("Belum ada siklus");
		this.clock.pass(Duration.ofDays(ChronoUnit.DAYS.between(TestClock.TODAY, LocalDate.of(year - 1, 12, 15))));
		Document page = get(this.employee, "/plans?cycle=" + next);
		assertThat(page.select("nav [aria-current=page]").eachText()).contains("Tahun " + year);
		assertThat(get(this.employee, "/").select(".task-name").eachText())
			.contains("Susun rencana kinerja Tahun 2055");
		assertThat(post(this.employee, "/plans", wanted)).hasStatus3xxRedirection();
		assertThat(get(this.employee, "/plans?cycle=" + next).text()).contains("Draf", "Lanjutkan menyusun");
		this.clock.pass(Duration.ofDays(400));
		assertThat(get(this.employee, "/plans?cycle=" + next).text()).contains("Draf", "Tahun 2055");
		assertThat(get(actor(this.org.colleague()), "/plans?cycle=" + next).text())
			.contains("Anda tidak mempunyai rencana kinerja Tahun 2055");
	}

	@Test
	void whoHasNoAssignmentIsToldSo() {
		assertThat(get(HR, "/plans").text()).contains("tidak terhubung dengan pegawai");
		MvcTestResult result = post(HR, "/plans", Map.of());
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select(".error-summary").text())
			.contains("tidak tercatat memegang jabatan");
	}

	@Test
	void showsWhatItIsFilledWith() {
		Document page = editPage();
		assertThat(page.select("[name='rows[0].kind'][checked]").val()).isEqualTo("LEVEL");
		assertThat(page.select("[name='rows[1].kind'][checked]").val()).isEqualTo("SUM");
		assertThat(page.select("[name='rows[1].even']").hasAttr("checked")).isTrue();
		assertThat(page.select("[name='rows[1].shares']").eachAttr("value")).hasSize(12)
			.startsWith("27")
			.endsWith("26");
		assertThat(page.select("label[for='rows[1].shares-10']").text()).isEqualTo("Oktober 2026");
		assertThat(page.select("[name='rows[2].kind']")).isEmpty();
		assertThat(page.select("textarea")).hasSize(10);
		assertThat(page.select("main form button:first-of-type").get(0).attr("formaction")).isEmpty();
	}

	@Test
	void savesEverythingAndHandsItOver() {
		Map<String, String> typed = typed();
		typed.putAll(Map.of("rows[0].plannedResult", "Terlayaninya warga lansia", "rows[0].target", "92,5",
				"rows[0].superiorResult", "Arahan lisan", "expectations[1]", "Teliti memeriksa berkas", "resources",
				"Komputer\nPrinter", "consequences", "Bimbingan"));
		assertThat(post(path(""), typed)).hasStatus3xxRedirection();
		Document page = editPage();
		assertThat(page.select("[name='rows[0].target']").val()).isEqualTo("92,5");
		assertThat(page.select("[name='expectations[1]']").text()).isEqualTo("Teliti memeriksa berkas");
		assertThat(page.select("[name=resources]").get(0).wholeText().strip()).isEqualTo("Komputer\nPrinter");
		assertThat(post(path("/submit"), typed())).hasStatus3xxRedirection();
		Document shown = get(this.lurah, path(""));
		assertThat(shown.text()).contains("Terlayaninya warga lansia", "92,5 %", "Mendukung: Arahan lisan",
				"Tingkat 4: empat", "Teliti memeriksa berkas", "Printer", "Memahami dan memenuhi kebutuhan masyarakat",
				"Setujui rencana");
		assertThat(shown.select("form[action$=revise]")).isEmpty();
	}

	@Test
	void addsRemovesAndSpreadsWithoutLosingAnything() {
		IndicatorVersionId rubric = this.catalogue.activeVersion(Catalogue.rubric("Pendampingan"));
		Map<String, String> typed = typed();
		typed.put("rows[1].plannedResult", "Terselesaikannya berkas");
		typed.put("newIndicator", rubric.toString());
		assertThat(post(path("/add-row"), typed)).hasStatus3xxRedirection();
		assertThat(editPage().select("fieldset.result-group")).hasSize(4);
		assertThat(editPage().select("[name='rows[1].plannedResult']").val()).isEqualTo("Terselesaikannya berkas");
		assertThat(post(path("/spread"), typed())).hasStatus3xxRedirection();
		assertThat(editPage().select("[data-weight]").eachAttr("value")).containsOnly("25,00");
		List<String> origins = editPage().select("[name$=origin]").eachAttr("value");
		Map<String, String> all = typed();
		all.put("row", "0");
		assertThat(post(path("/remove-row"), all)).hasStatus3xxRedirection();
		assertThat(editPage().select("[name$=origin]").eachAttr("value")).isEqualTo(origins.subList(1, 4));
		assertThat(editPage().select("[name='rows[0].plannedResult']").val()).isEqualTo("Terselesaikannya berkas");
	}

	@Test
	void asksForAnIndicatorWhenNoneIsChosen() {
		MvcTestResult result = post(path("/add-row"), typed());
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select("#newIndicator-error").text()).contains("Pilih indikator");
	}

	@Test
	void aYearIsSplitByHandExactly() {
		Map<String, List<String>> typed = new TreeMap<>();
		typed().forEach((name, value) -> typed.put(name, List.of(value)));
		typed.remove("rows[1].even");
		List<String> shares = new ArrayList<>(List.of("37,5", "16,5"));
		for (int month = 2; month < 12; month++) {
			shares.add((month < 8) ? "27" : "26");
		}
		typed.put("rows[1].shares", shares);
		assertThat(postAll(path(""), typed)).hasStatus3xxRedirection();
		Document page = editPage();
		assertThat(page.select("[name='rows[1].even']").hasAttr("checked")).isFalse();
		assertThat(page.select("[name='rows[1].shares']").eachAttr("value")).isEqualTo(shares);
		for (String wrong : List.of("37,4", "", "0", "-1", "1e400", "٣", "x\u0000", "37,50001")) {
			shares.set(0, wrong);
			typed.put("version", List.of(Long.toString(version())));
			MvcTestResult result = postAll(path(""), typed);
			assertThat(result).as(wrong).hasStatus(422);
			Document refused = TestPages.document(result);
			assertThat(refused.select(".error-summary a[href='#rows[1].shares']")).as(wrong).hasSize(1);
			assertThat(refused.select("[name='rows[1].shares']").eachAttr("value").subList(1, 12))
				.isEqualTo(shares.subList(1, 12));
			assertThat(refused.select("fieldset.result-group:eq(1) details, #row-2 details").hasAttr("open")).isTrue();
		}
		typed.put("rows[1].shares", List.of("320"));
		assertThat(postAll(path(""), typed)).hasStatus(422);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			rows[0].weight | 39,99 | Jumlah bobot 99,99. Tambahkan 0,01
			rows[0].weight | 40,01 | Jumlah bobot 100,01. Kurangi 0,01
			rows[0].weight | ''    | Isi bobot di atas 0
			rows[0].target | ''    | Isi target
			rows[0].plannedResult | '' | Tulis rencana hasil kerja
			approach | QUALITATIVE | Pendekatan kualitatif hanya memuat
			""")
	void saysExactlyWhatIsMissingWhenItCannotBeHandedOver(String field, String value, String message) {
		Map<String, String> typed = typed();
		typed.put("resources", "Komputer");
		typed.put(field, value);
		MvcTestResult result = post(path("/submit"), typed);
		assertThat(result).hasStatus(422);
		Document page = TestPages.document(result);
		assertThat(page.title()).startsWith("Kesalahan: ");
		assertThat(page.select(".error-summary").text()).contains(message);
		assertThat(page.select("[name=resources]").text()).isEqualTo("Komputer");
		everyLinkHasATarget(page);
		assertThat(sheet().annex().resources()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			rows[0].target     | 0        | Target 0 tidak dapat dibandingkan
			rows[0].target     | -5       | tanpa tanda
			rows[0].target     | -0       | tanpa tanda
			rows[0].target     | 1e400    | Tulis angka saja
			rows[0].target     | ٣        | angka 0 sampai 9
			rows[0].target     | 1,250.5  | dua cara
			rows[0].target     | 0,00001  | Paling banyak empat angka
			rows[0].targetHigh | 3        | Batas bawah harus lebih kecil
			rows[0].weight     | 100,01   | Bobot antara 0,00 dan 100,00
			rows[0].weight     | 33,333   | Paling banyak dua angka
			rows[0].weight     | NaN      | Tulis angka saja
			rows[0].resultType | LAIN     | Pilih jenis hasilnya
			rows[0].kind       | LAIN     | Pilih hubungan target
			rows[0].indicator  | x        | tidak dikenal
			approach           | LAIN     | Pilih pendekatannya
			""")
	void refusesBadInputAtItsFieldAndSavesNothing(String field, String value, String message) {
		for (String action : WRITING) {
			Map<String, String> typed = typed();
			typed.put("accountability", "Laporan bulanan");
			typed.put(field, value);
			typed.put("row", "2");
			MvcTestResult result = post(path(action), typed);
			if (action.equals("/spread") && field.endsWith("weight")) {
				assertThat(result).hasStatus3xxRedirection();
				continue;
			}
			assertThat(result).as(action).hasStatus(422);
			Document page = TestPages.document(result);
			assertThat(page.select(".error-summary").text()).contains(message);
			assertThat(page.select("[name=accountability]").text()).isEqualTo("Laporan bulanan");
			if (page.select("[name='" + field + "']").is("[type=text]")) {
				assertThat(page.select("[name='" + field + "']").val()).isEqualTo(value);
			}
			everyLinkHasATarget(page);
		}
	}

	@ParameterizedTest
	@CsvSource({ "92.5, '92,5'", "'92,5', '92,5'", "'1.250,5', '1250,5'", "1.250, 1250", "90, 90" })
	void readsNumbersAsTheyAreWritten(String typedNumber, String shown) {
		Map<String, String> typed = typed();
		typed.put("rows[0].target", typedNumber);
		assertThat(post(path(""), typed)).hasStatus3xxRedirection();
		assertThat(editPage().select("[name='rows[0].target']").val()).isEqualTo(shown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rows[0].plannedResult", "rows[0].superiorResult", "rows[0].target", "rows[0].weight",
			"rows[0].indicator", "rows[0].resultType", "rows[0].kind", "rows[1].shares", "approach", "expectations[3]",
			"resources", "accountability", "consequences" })
	void refusesTextsThatAreTooLong(String field) {
		Map<String, String> typed = typed();
		typed.remove("rows[1].even");
		typed.put(field, "9".repeat(10_000));
		MvcTestResult result = post(path(""), typed);
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select(".error-summary li")).isNotEmpty();
	}

	@Test
	void leavesOutWhatIsNoCharacter() {
		Map<String, String> typed = typed();
		typed.put("rows[0].plannedResult", "Terlayani\u0000\uD800nya");
		typed.put("expectations[0]", "Ra\u0000mah");
		assertThat(post(path(""), typed)).hasStatus3xxRedirection();
		assertThat(editPage().select("[name='rows[0].plannedResult']").val()).isEqualTo("Terlayaninya");
		assertThat(editPage().select("[name='expectations[0]']").text()).isEqualTo("Ramah");
	}

	@ParameterizedTest
	@ValueSource(strings = { "rows[99999].weight", "rows[200].weight", "rows[-1].weight", "rows[x].weight",
			"rows[0].shares[99999]", "expectations[99999]", "expectations[LOYAL]", "rows[7].weight" })
	void refusesLinesThatNoPageOfOursHas(String field) {
		Map<String, String> typed = typed();
		typed.put(field, "1");
		assertThat(post(path(""), typed)).hasStatus(422).bodyText().contains("Isian belum dapat diterima");
	}

	@Test
	void refusesMoreRowsThanAPlanCanHave() {
		Map<String, String> typed = typed();
		for (int line = 3; line <= 40; line++) {
			for (String field : List.of("indicator", "resultType", "plannedResult")) {
				typed.put("rows[" + line + "]." + field, Objects.requireNonNull(typed.get("rows[2]." + field)));
			}
		}
		MvcTestResult result = post(path(""), typed);
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).text()).contains("Paling banyak 40 baris");
	}

	@Test
	void aForeignOriginIsANewItem() {
		Map<String, String> typed = typed();
		String own = typed.get("rows[0].origin");
		typed.put("rows[1].origin", Objects.requireNonNull(own));
		typed.put("rows[2].origin", "00000000-0000-0000-0000-000000000000");
		assertThat(post(path(""), typed)).hasStatus3xxRedirection();
		assertThat(editPage().select("[name$=origin]").eachAttr("value")).startsWith(own)
			.doesNotHaveDuplicates()
			.doesNotContain("00000000-0000-0000-0000-000000000000");
	}

	@Test
	void aStaleFormIsAConflictThatKeepsWhatWasTyped() {
		Map<String, String> stale = typed();
		assertThat(post(path(""), typed())).hasStatus3xxRedirection();
		stale.put("row", "1");
		stale.put("resources", "Dari jendela kedua");
		for (String action : WRITING) {
			MvcTestResult result = post(path(action), stale);
			assertThat(result).as(action).hasStatus(409);
			Document page = TestPages.document(result);
			assertThat(page.select(".notice-warning[role=alert]").text()).contains("jendela atau perangkat lain");
			assertThat(page.select("[name=resources]").text()).isEqualTo("Dari jendela kedua");
			assertThat(sheet().annex().resources()).isEmpty();
		}
		stale.put("version", "1");
		assertThat(post(path(""), stale)).hasStatus3xxRedirection();
		assertThat(sheet().annex().resources()).isEqualTo("Dari jendela kedua");
		assertThat(post(this.employee, path(""), Map.of("version", "x"))).hasStatus(400);
		assertThat(post(this.employee, path(""), Map.of())).hasStatus(400);
	}

	@Test
	void whatIsHandedOverIsNotWritten() {
		Map<String, String> typed = typed();
		assertThat(post(path("/submit"), typed)).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri(path("/edit")).with(TestUsers.as(this.employee))).hasStatus(409)
			.bodyText()
			.contains("sudah diajukan");
		for (String action : WRITING) {
			typed.put("row", "0");
			assertThat(post(path(action), typed)).as(action).hasStatus(409);
		}
	}

	@Test
	void isReturnedWithAReason() {
		submit();
		for (String reason : List.of("", "x".repeat(1001))) {
			MvcTestResult refused = decide("/return", reason);
			assertThat(refused).hasStatus(422);
			assertThat(TestPages.document(refused).select("#reason").text()).isEqualTo(reason);
			everyLinkHasATarget(TestPages.document(refused));
		}
		assertThat(decide("/return", "Tambahkan pendampingan\nlansia")).hasStatus3xxRedirection();
		assertThat(get(this.employee, path("")).select(".notice-warning").text()).contains("Tambahkan pendampingan");
		assertThat(get(this.employee, path("")).text()).contains("Sudah 1 kali dikembalikan");
		assertThat(editPage().select(".notice-warning, .dialogue").text()).contains("Tambahkan pendampingan");
	}

	@Test
	void aDecisionOnAnotherVersionIsAConflict() {
		submit();
		for (String action : List.of("/approve", "/return")) {
			assertThat(post(this.lurah, path(action), Map.of("version", "0", "reason", "Kurang"))).hasStatus(409);
		}
		assertThat(sheet().progress().state()).isEqualTo(PlanState.SUBMITTED);
		assertThat(decide("/approve", "")).hasStatus3xxRedirection();
		assertThat(decide("/approve", "")).hasStatus(409);
	}

	@Test
	void aNewVersionNeedsAReason() {
		submit();
		decide("/approve", "");
		MvcTestResult refused = post(this.employee, path("/revise"), Map.of("reason", "Berubah"));
		assertThat(refused).hasStatus(422);
		assertThat(TestPages.document(refused).select("#reason-error").text()).contains("paling sedikit 10 huruf");
		assertThat(TestPages.document(refused).select("#reason").text()).isEqualTo("Berubah");
		MvcTestResult result = post(this.employee, path("/revise"), Map.of("reason", "Tugas baru mulai Oktober"));
		String address = String.valueOf(result.getResponse().getRedirectedUrl());
		assertThat(get(this.employee, address).text()).contains("Versi 2");
		assertThat(get(this.employee, path("")).select(".timeline li")).hasSize(2);
		assertThat(get(this.employee, address.replace("/edit", "")).text()).contains("Versi 1 sedang berlaku",
				"Tugas baru mulai Oktober");
	}

	@Test
	void saysWhatANewVersionChanges() throws Exception {
		submit();
		decide("/approve", "");
		assertThat(get(this.lurah, path("")).select("#changes")).isEmpty();
		int first = this.statements.during(() -> get(this.lurah, path(""))).size();
		this.id = this.plans.revise(this.employee, this.id, "Tugas baru mulai Oktober");
		assertThat(get(this.employee, path("")).select("#changes + p").text()).isEqualTo("Isinya sama dengan versi 1.");
		Map<String, String> typed = typed();
		typed.putAll(Map.of("rows[0].target", "97,5", "rows[0].weight", "20", "rows[1].resultType", "ADDITIONAL",
				"rows[1].superiorResult", "Arahan lisan", "expectations[1]", "Teliti", "resources", "Komputer"));
		typed.put("row", "2");
		assertThat(post(path("/remove-row"), typed)).hasStatus3xxRedirection();
		Map<String, String> more = typed();
		more.put("newIndicator", this.catalogue.activeVersion(Catalogue.rubric("Pendampingan")).toString());
		assertThat(post(path("/add-row"), more)).hasStatus3xxRedirection();
		Map<String, String> handed = typed();
		handed.putAll(
				Map.of("rows[1].weight", "10", "rows[2].weight", "70", "rows[2].plannedResult", "Warga didampingi"));
		assertThat(post(path("/submit"), handed)).hasStatus3xxRedirection();
		Document page = get(this.lurah, path(""));
		assertThat(page.select("#changes").text()).isEqualTo("Perubahan dari versi 1");
		assertThat(page.select("#changes + dl p").eachText()).containsExactly(
				"Target: Sebelumnya: 95 % Sekarang: 97,5 %", "Bobot: Sebelumnya: 40,00 Sekarang: 20,00",
				"Jenis hasil: Sebelumnya: Utama Sekarang: Tambahan",
				"Hasil atasan yang didukung: Sebelumnya: – Sekarang: Arahan lisan",
				"Bobot: Sebelumnya: 35,00 Sekarang: 10,00", "Baru: Target Tingkat 4: empat, bobot 70,00",
				"Dihapus: Target Tingkat 4: empat, bobot 25,00", "Baru: Teliti", "Baru: Komputer");
		assertThat(this.statements.during(() -> get(this.lurah, path("")))).hasSizeLessThanOrEqualTo(first + 5);
	}

	@Test
	void bothSidesTalk() {
		assertThat(post(this.lurah, path("/messages"), Map.of("message", "Tolong <b>tambahkan</b>")))
			.hasStatus3xxRedirection();
		assertThat(post(this.employee, path("/messages"), Map.of("message", "Baik, Pak."))).hasStatus3xxRedirection();
		Document page = get(this.employee, path(""));
		assertThat(page.select(".dialogue li").eachText()).hasSize(2).anyMatch((entry) -> entry.contains("<b>"));
		for (String message : List.of("", "x".repeat(1001))) {
			MvcTestResult refused = post(this.employee, path("/messages"), Map.of("message", message));
			assertThat(refused).hasStatus(422);
			assertThat(TestPages.document(refused).select("#message").text()).isEqualTo(message);
			everyLinkHasATarget(TestPages.document(refused));
		}
	}

	@Test
	void approvesSeveralFromTheList() {
		submit();
		this.fixture.submitted(this.org.colleague());
		Document page = get(this.lurah, "/plans");
		assertThat(page.select("tbody").text()).contains("Sesuai templat");
		List<String> values = page.select("[name=plan]").eachAttr("value");
		assertThat(values).hasSize(2);
		MvcTestResult none = post(this.lurah, "/plans/approve", Map.of());
		assertThat(none).hasStatus(422);
		assertThat(TestPages.document(none).select(".error-summary").text()).contains("Pilih paling sedikit satu");
		everyLinkHasATarget(TestPages.document(none));
		for (String stale : List.of(values.get(1).replaceAll(":.*", ":0"), "x:1", "x", values.get(1) + "x")) {
			assertThat(postAll(this.lurah, "/plans/approve", Map.of("plan", List.of(values.get(0), stale)))).as(stale)
				.hasStatus(409)
				.bodyText()
				.contains("tidak ada yang disetujui");
		}
		assertThat(sheet().progress().state()).isEqualTo(PlanState.SUBMITTED);
		assertThat(postAll(this.lurah, "/plans/approve", Map.of("plan", values))).hasStatus3xxRedirection();
		assertThat(get(this.lurah, "/plans").select("[name=plan]")).isEmpty();
		assertThat(sheet().progress().state()).isEqualTo(PlanState.APPROVED);
	}

	/** Also where the new appraiser is recorded for days gone by. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 200 })
	void whatWasAgreedNamesThoseWhoAgreedIt(int daysBack) {
		submit();
		decide("/approve", "");
		String agreed = get(HR, path("")).select(".two-columns").text();
		this.clock.pass(Duration.ofDays(2));
		LocalDate today = LocalDate.now(this.clock);
		PositionId post = this.positions.add(HR, this.org.mark() + "-NEW", "Jabatan Baru", PositionLevel.PENGAWAS);
		this.employees.transfer(HR, this.org.employee(), this.org.neighbour(), post, today);
		this.employees.transfer(HR, this.org.lurah(), this.org.kecamatan(), post, today);
		this.lines.assign(HR, this.org.employee(), Appraiser.employee(this.org.otherLurah()),
				DateSpan.since(today.minusDays(daysBack)), "Pindah tugas");
		assertThat(get(HR, path("")).select(".two-columns").text()).isEqualTo(agreed)
			.contains("Lurah " + this.org.mark(), "Jabatan " + this.org.mark(), "Unit " + this.org.mark() + "-A")
			.doesNotContain("Jabatan Baru");
		assertThat(get(this.employee, path("/print")).text())
			.contains("Lurah " + this.org.mark(), "Unit " + this.org.mark() + "-A")
			.doesNotContain("Lurah Lain", "Jabatan Baru");
		PlanId next = this.plans.revise(this.employee, this.id, "Tugas baru mulai Oktober");
		PlanSheet open = this.reader.sheet(actor(this.org.otherLurah()), next);
		assertThat(open.appraiser()).extracting(AppraiserName::id).isEqualTo(this.org.otherLurah());
		assertThat(open.owner().position()).isEqualTo("Jabatan " + this.org.mark());
		this.plans.submit(this.employee, next, open.version(), Plans.content(open));
		this.plans.approve(actor(this.org.otherLurah()), next,
				this.reader.sheet(actor(this.org.otherLurah()), next).version());
		assertThat(get(this.employee, path("/print")).text()).contains("Lurah " + this.org.mark(), "digantikan")
			.doesNotContain("Lurah Lain", "Belum disetujui");
	}

	@Test
	void printsTheOfficialForm() {
		Document page = get(this.employee, path("/print"));
		assertThat(page.select("main.document")).hasSize(1);
		assertThat(page.select("nav, header.masthead")).isEmpty();
		assertThat(page.select("thead").get(0).select("th").eachText()).containsExactly("No",
				"Rencana hasil kerja pimpinan yang diintervensi", "Rencana hasil kerja", "Aspek",
				"Indikator kinerja individu", "Target", "Bobot");
		assertThat(page.select("td[rowspan=3]")).hasSize(3);
		assertThat(page.text()).contains("A. Utama", "B. Tambahan", "320 layanan setahun", "Tingkat 4: empat",
				"Kolaboratif", "Skema pertanggungjawaban", "Belum disetujui");
	}

	@Test
	void hrSeesHowEverybodyStands() {
		Document page = get(HR, "/cycles/" + this.cycle + "/plans?standing=IN_WORK");
		assertThat(page.select("[aria-current=true]").text()).startsWith("Belum disetujui");
		assertThat(page.select("tbody tr")).isNotEmpty();
		MvcTestResult begun = post(HR, "/cycles/" + this.cycle + "/plans", Map.of());
		assertThat(begun).hasStatus3xxRedirection();
		assertThat(String.valueOf(begun.getMvcResult().getFlashMap().get("notice")))
			.isEqualTo("plan.begunForEverybody");
		assertThat(get(HR, "/cycles/" + this.cycle + "/plans?standing=NONE").text())
			.contains("Tidak ada pegawai dengan keadaan ini");
		assertThat(get(HR, "/cycles/" + this.cycle).select("a[href$=/plans]")).isNotEmpty();
		assertThat(this.mvc.get().uri("/cycles/" + this.cycle + "/plans?standing=X").with(TestUsers.as(HR)))
			.hasStatus(400);
	}

	@Test
	void sendsTheSameStatementsForFewRowsAndForMany() throws Exception {
		int edit = this.statements.during(this::editPage).size();
		int show = this.statements.during(() -> get(this.employee, path(""))).size();
		int list = this.statements.during(() -> get(HR, "/cycles/" + this.cycle + "/plans")).size();
		for (int count = 0; count < 8; count++) {
			Map<String, String> typed = typed();
			typed.put("newIndicator", this.catalogue.activeVersion(Catalogue.rubric("Lagi")).toString());
			assertThat(post(path("/add-row"), typed)).hasStatus3xxRedirection();
		}
		this.organisations.kecamatan();
		assertThat(this.statements.during(this::editPage)).hasSize(edit).hasSizeLessThanOrEqualTo(24);
		assertThat(this.statements.during(() -> get(this.employee, path("")))).hasSize(show)
			.hasSizeLessThanOrEqualTo(18);
		assertThat(this.statements.during(() -> get(HR, "/cycles/" + this.cycle + "/plans"))).hasSize(list)
			.hasSizeLessThanOrEqualTo(8);
	}

	/** What the edit page would post as it stands. */
	private Map<String, String> typed() {
		Document page = editPage();
		Map<String, String> fields = new TreeMap<>();
		for (Element field : page.select("main form [name]")) {
			boolean off = field.is("[type=radio], [type=checkbox]") && !field.hasAttr("checked");
			if (!off && !field.is("button, [name$=shares]")) {
				fields.put(field.attr("name"), field.is("textarea") ? field.wholeText().strip() : field.val());
			}
		}
		fields.remove("_csrf");
		return fields;
	}

	private void submit() {
		assertThat(post(path("/submit"), typed())).hasStatus3xxRedirection();
	}

	private MvcTestResult decide(String action, String reason) {
		return post(this.lurah, path(action),
				Map.of("version", Long.toString(this.reader.sheet(this.lurah, this.id).version()), "reason", reason));
	}

	private static void everyLinkHasATarget(Document page) {
		assertThat(page.select(".error-summary a")).isNotEmpty()
			.allSatisfy((link) -> assertThat(page.getElementById(link.attr("href").substring(1))).as(link.text())
				.isNotNull());
	}

	private PlanSheet sheet() {
		return this.reader.sheet(this.employee, this.id);
	}

	private long version() {
		return sheet().version();
	}

	private Document editPage() {
		return get(this.employee, path("/edit"));
	}

	private String path(String action) {
		return "/plans/" + this.id + action;
	}

	private MvcTestResult post(String path, Map<String, String> fields) {
		return post(this.employee, path, fields);
	}

	private MvcTestResult post(Actor actor, String path, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(TestUsers.as(actor)).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

	private MvcTestResult postAll(String path, Map<String, List<String>> fields) {
		return postAll(this.employee, path, fields);
	}

	private MvcTestResult postAll(Actor actor, String path, Map<String, List<String>> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(TestUsers.as(actor)).with(csrf());
		fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
		return request.exchange();
	}

	private Document get(Actor actor, String path) {
		MvcTestResult result = this.mvc.get()
			.uri(URI.create(path.replaceAll("#.*", "")))
			.with(TestUsers.as(actor))
			.exchange();
		assertThat(result).as(path).hasStatusOk();
		return TestPages.document(result);
	}

}
