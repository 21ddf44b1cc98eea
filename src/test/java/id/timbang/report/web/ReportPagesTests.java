package id.timbang.report.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import id.timbang.report.EvidenceService;
import id.timbang.report.ReportId;
import id.timbang.report.ReportReader;
import id.timbang.report.ReportSheet;
import id.timbang.report.ReportState;
import id.timbang.report.Reports;
import id.timbang.report.Samples;
import id.timbang.shared.Actor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class ReportPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private Reports fixture;

	@Autowired
	private ReportReader reader;

	@Autowired
	private EvidenceService evidence;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private TestAgency agency;

	private Organisation here;

	private Actor employee;

	private Actor lurah;

	private PeriodId october;

	private ReportId report;

	@BeforeEach
	void beginAReport() {
		this.agency.setUp();
		this.here = this.organisations.kecamatan();
		this.october = this.periods.on(this.plans.cycle(), TestClock.TODAY);
		this.periods.moveTo(this.october, Phase.REPORTING);
		this.plans.template(this.here.position());
		this.plans.agreed(this.here.employee(), this.here.lurah());
		this.employee = Organisations.actor(this.here.employee());
		this.lurah = Organisations.actor(this.here.lurah());
		this.report = this.fixture.of(this.here.employee(), this.october);
	}

	@Test
	void goesFromTheListToTheReceipt() {
		Document list = get(this.employee, "/reports");
		assertThat(list.select("a[href=/reports/" + this.report + "]").text()).isEqualTo("Oktober 2026");
		assertThat(list.text()).contains("Draf", "5 Nov 2026");
		Document page = formPage();
		assertThat(page.text()).contains("Kepada Lurah " + this.here.mark(), "paling lambat Kamis, 5 November 2026",
				"Target: 95 %, makin tinggi makin baik", "Target periode ini: 26 layanan",
				"Indikator: 0 dari 3 terisi");
		assertThat(page.select("details.report-item[open]")).hasSize(1);
		assertThat(page.select("details.report-item").get(2).text()).contains("Tingkat 4, sesuai ekspektasi", "lima");
		assertThat(page.select("details.report-item").get(2).select("[name$=realised]")).isEmpty();
		MvcTestResult result = post("/submit", typed());
		assertThat(result).hasStatus3xxRedirection();
		Document receipt = get(this.employee, location(result));
		assertThat(receipt.select(".receipt-number").text()).contains("L-202610-");
		assertThat(receipt.text()).contains("Lurah " + this.here.mark() + ", pejabat penilai Anda",
				"Camat " + this.here.mark() + ", atasan pejabat penilai", "paling lambat Kamis, 12 November 2026");
		assertThat(formPage().select("form[action$=submit]")).isEmpty();
	}

	@Test
	void everyButtonSavesWhatIsTypedBeforeItGoesOn() {
		Map<String, String> typed = typed();
		assertThat(location(post("", typed))).isEqualTo("/reports/" + this.report);
		assertThat(formPage().text()).contains("Terakhir disimpan 13 Oktober 2026");
		typed.put("next", origin(0));
		typed.put("items[0].realised", "1.250,5");
		assertThat(location(post("", typed))).isEqualTo(evidencePath());
		typed.put("next", "messages");
		typed.put("items[2].achievements", "Memimpin rapat mingguan");
		assertThat(location(post("", typed))).isEqualTo("/reports/" + this.report + "/messages");
		typed.put("next", "https://penipu.example");
		assertThat(location(post("", typed))).isEqualTo("/reports/" + this.report);
		Document page = formPage();
		assertThat(page.select("[name='items[0].realised']").val()).isEqualTo("1250,5");
		assertThat(page.select("[name='items[2].achievements']").val()).isEqualTo("Memimpin rapat mingguan");
		assertThat(page.select("[name=challenges]").val()).isEqualTo("Jaringan padam");
	}

	@Test
	void theEnterKeySaves() {
		assertThat(formPage().select("main form button").get(0).attr("formaction")).isEmpty();
		assertThat(formPage().select("main form button").get(0).hasAttr("name")).isFalse();
	}

	@Test
	void opensTheFirstIndicatorThatIsNotFilled() {
		Map<String, String> typed = typed();
		typed.put("items[1].realised", "");
		post("", typed);
		Document page = formPage();
		assertThat(page.select("details.report-item[open] summary b").eachText()).containsExactly("2. Jumlah layanan");
		assertThat(page.select("details.report-item[name=report]")).hasSize(3);
		assertThat(page.text()).contains("Indikator: 2 dari 3 terisi", "Satu indikator belum terisi.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			items[0].realised | -5              | tanpa tanda
			items[0].realised | -0              | tanpa tanda
			items[0].realised | 1e400           | Tulis angka saja
			items[0].realised | ٣               | angka 0 sampai 9
			items[0].realised | NaN             | Tulis angka saja
			items[0].realised | 1,250.5         | dua cara
			items[0].realised | 1234567890123   | terlalu besar
			items[0].realised | 0,00001         | Paling banyak empat angka
			items[1].realised | seribu          | Tulis angka saja
			""")
	void refusesBadInputAtItsFieldAndSavesNothing(String field, String value, String message) {
		ReportSheet before = sheet();
		for (String action : List.of("", "/submit")) {
			Map<String, String> typed = typed();
			typed.put(field, value);
			MvcTestResult result = post(action, typed);
			assertThat(result).as(action).hasStatus(422);
			Document page = TestPages.document(result);
			int line = field.charAt(6) - '0' + 1;
			assertThat(page.title()).startsWith("Kesalahan: ");
			assertThat(page.select(".error-summary").text()).contains("Baris " + line + ": ", message);
			assertThat(page.select("[name='" + field + "']").val()).isEqualTo(value);
			assertThat(page.select("[name=challenges]").val()).isEqualTo("Jaringan padam");
			assertThat(page.select("details.report-item[open] [aria-invalid]")).hasSize(1);
			assertThat(page.select("details.report-item[name]")).isEmpty();
			assertThat(page.getElementById(page.select(".error-summary a").attr("href").substring(1))).isNotNull();
		}
		assertThat(sheet()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "achievements", "challenges", "improvements", "items[0].achievements",
			"items[1].challenges", "items[2].improvements", "items[0].realised" })
	void refusesTextsThatAreTooLong(String field) {
		Map<String, String> typed = typed();
		typed.put(field, "9".repeat(10_000));
		MvcTestResult result = post("", typed);
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select(".error-summary a")).isNotEmpty();
		assertThat(TestPages.document(result).select("[name='" + field + "']").val()).hasSize(10_000);
		assertThat(sheet().version()).isZero();
	}

	@Test
	void leavesOutWhatIsNoCharacter() {
		Map<String, String> typed = typed();
		typed.put("achievements", "Terlayani\u0000\uD800nya\r\nwarga");
		assertThat(post("", typed)).hasStatus3xxRedirection();
		assertThat(sheet().overall().achievements()).isEqualTo("Terlayaninya\nwarga");
	}

	@ParameterizedTest
	@ValueSource(strings = { "00000000-0000-0000-0000-000000000000", "x", "" })
	void refusesIndicatorsThatAreNotInThePlan(String origin) {
		Map<String, String> typed = typed();
		typed.put("items[1].origin", origin);
		MvcTestResult result = post("", typed);
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select(".error-summary").text()).contains("tidak lagi termasuk rencana");
		assertThat(sheet().version()).isZero();
	}

	@Test
	void refusesANumberForALevel() {
		Map<String, String> typed = typed();
		typed.put("items[2].realised", "5");
		assertThat(post("", typed)).hasStatus(422);
		assertThat(sheet().version()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "items[99999].realised", "items[x].realised", "items[-1].realised", "items[7].realised" })
	void refusesLinesThatNoPageOfOursHas(String field) {
		Map<String, String> typed = typed();
		typed.put(field, "1");
		assertThat(post("", typed)).hasStatus(422);
	}

	@Test
	void whatIsNotSentStaysAsItIsSaved() {
		post("", typed());
		assertThat(post("", new TreeMap<>(Map.of("achievements", "Lain")))).hasStatus3xxRedirection();
		assertThat(sheet().lines().get(0).item().realised()).isEqualByComparingTo("93.5");
	}

	@Test
	void wantsAchievementsOnTheWholeBeforeItIsSent() {
		Map<String, String> typed = typed();
		typed.put("achievements", " ");
		MvcTestResult result = post("/submit", typed);
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select("#achievements-error").text())
			.contains("sebelum mengirim laporan");
		assertThat(sheet().version()).isZero();
	}

	@Test
	void theSecondOfTwoWindowsKeepsItsTextAndDecides() {
		Map<String, String> first = typed();
		first.put("version", "0");
		first.put("achievements", "Dari jendela pertama");
		Map<String, String> second = typed();
		second.put("version", "0");
		second.put("achievements", "Dari jendela kedua");
		assertThat(post("", first)).hasStatus3xxRedirection();
		for (String action : List.of("", "/submit")) {
			MvcTestResult result = post(action, second);
			assertThat(result).as(action).hasStatus(409);
			Document page = TestPages.document(result);
			assertThat(page.select(".notice-warning").text()).contains("jendela atau perangkat lain");
			assertThat(page.select("[name=achievements]").val()).isEqualTo("Dari jendela kedua");
			assertThat(page.select("[name=version]").val()).isEqualTo("1");
			assertThat(sheet().overall().achievements()).isEqualTo("Dari jendela pertama");
		}
		second.put("version", "1");
		assertThat(post("", second)).hasStatus3xxRedirection();
		assertThat(sheet().overall().achievements()).isEqualTo("Dari jendela kedua");
	}

	@Test
	void theClockSavesToo() {
		MvcTestResult result = post("/draft", typed());
		assertThat(result).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo("{\"version\":1,\"message\":\"Draf tersimpan pukul 09.00.00 WIB.\"}");
		assertThat(sheet().lines().get(0).item().realised()).isEqualByComparingTo("93.5");
		Document page = formPage();
		assertThat(page.select("form[data-draft]").attr("data-draft")).isEqualTo("/reports/" + this.report + "/draft");
		assertThat(page.select("#draft-status[role=status]").attr("data-lost")).contains("sesi Anda sudah berakhir");
	}

	@Test
	void theClockSavesNothingThatCannotBeRead() {
		Map<String, String> typed = typed();
		typed.put("items[1].realised", "seribu");
		assertThat(post("/draft", typed)).hasStatus(422)
			.bodyJson()
			.extractingPath("message")
			.asString()
			.startsWith("Belum tersimpan: Baris 2: Tulis angka saja");
		assertThat(sheet().version()).isZero();
	}

	@Test
	void theClockStopsWhenAnotherWindowWasFaster() {
		post("", typed());
		Map<String, String> typed = typed();
		typed.put("version", "0");
		assertThat(post("/draft", typed)).hasStatus(409)
			.bodyJson()
			.extractingPath("message")
			.asString()
			.contains("jendela lain", "Salin isian Anda");
		assertThat(post("/draft", Map.of("version", "x"))).hasStatus(400);
	}

	@Test
	void theClockIsNotLedAstrayWithoutASession() {
		assertThat(this.mvc.post().uri("/reports/" + this.report + "/draft").with(csrf())).hasStatus3xxRedirection();
	}

	@Test
	void afterReportingNothingIsTaken() {
		PeriodId march = this.periods.on(this.plans.cycle(), LocalDate.of(2026, 3, 15));
		this.periods.moveTo(march, Phase.REPORTING);
		this.report = this.fixture.of(this.here.employee(), march);
		Map<String, String> typed = typed();
		this.periods.moveTo(march, Phase.CALIBRATION);
		for (String action : List.of("", "/submit")) {
			assertThat(post(action, typed)).hasStatus(409).bodyText().contains("Tahap ini sudah lewat");
		}
		assertThat(post("/draft", typed)).hasStatus(409)
			.bodyJson()
			.extractingPath("message")
			.asString()
			.contains("Tahap ini sudah lewat");
		Document page = get(this.employee, "/reports/" + this.report);
		assertThat(page.text()).contains("Masa pelaporan periode ini sudah berakhir");
		assertThat(page.select("main form")).isEmpty();
	}

	@Test
	void whatWasSentIsNotChanged() {
		post("/submit", typed());
		assertThat(post("", typed())).hasStatus(409).bodyText().contains("sudah dikirim atau diterima");
		assertThat(post("/submit", typed())).hasStatus(409);
	}

	@Test
	void theAppraiserReadsAndAccepts() {
		post("/submit", typed());
		String path = "/reports/" + this.report;
		Document page = get(this.lurah, path);
		assertThat(page.text()).contains("Pegawai " + this.here.mark(), "93,5 %", "Jaringan padam", "Terima laporan");
		assertThat(post(this.lurah, path + "/accept", Map.of("version", page.select("[name=version]").val())))
			.hasStatus3xxRedirection();
		assertThat(sheet().progress().state()).isEqualTo(ReportState.ACCEPTED);
		assertThat(get(this.lurah, path).text()).contains("Diterima oleh").doesNotContain("Terima laporan");
		assertThat(post(this.lurah, path + "/accept", Map.of("version", Long.toString(sheet().version()))))
			.hasStatus(409);
	}

	@Test
	void theAppraiserReturnsWithAReason() {
		post("/submit", typed());
		String path = "/reports/" + this.report;
		String version = get(this.lurah, path).select("[name=version]").val();
		for (String reason : List.of("", "  ", "a".repeat(1001))) {
			MvcTestResult refused = post(this.lurah, path + "/return", Map.of("version", version, "reason", reason));
			assertThat(refused).hasStatus(422);
			assertThat(TestPages.document(refused).select("#reason-error").text()).isNotEmpty();
			assertThat(TestPages.document(refused).select("details[open] #reason").val()).isEqualTo(reason.strip());
		}
		assertThat(post(this.lurah, path + "/return", Map.of("version", "0", "reason", "Kurang"))).hasStatus(409);
		assertThat(post(this.lurah, path + "/return", Map.of("version", version, "reason", "Lampirkan register.")))
			.hasStatus3xxRedirection();
		assertThat(formPage().select(".notice-warning").text()).contains("Dikembalikan oleh", "Lampirkan register.");
		assertThat(get(this.employee, "/").text()).contains("Perbaiki laporan Oktober 2026 yang dikembalikan",
				"paling lambat 12 November 2026");
		assertThat(post("/submit", typed())).hasStatus3xxRedirection();
		assertThat(get(this.lurah, "/").text()).contains("Periksa laporan dan nilai Pegawai " + this.here.mark(),
				"Laporan Oktober 2026 menunggu");
		assertThat(get(this.lurah, path).text()).contains("Sudah 1 kali dikembalikan");
	}

	@Test
	void aDraftShowsTheAppraiserNothing() {
		post("", typed());
		Document page = get(this.lurah, "/reports/" + this.report);
		assertThat(page.text()).contains("belum dikirim").doesNotContain("Jaringan padam", "93,5");
		assertThat(page.select("main form")).isEmpty();
	}

	@Test
	void bothSidesTalk() {
		String path = "/reports/" + this.report + "/messages";
		assertThat(post(this.employee, path, Map.of("message", "Boleh minta waktu?"))).hasStatus3xxRedirection();
		assertThat(post(this.lurah, path, Map.of("message", "Boleh."))).hasStatus3xxRedirection();
		assertThat(get(this.employee, path).select(".dialogue li")).hasSize(2);
		assertThat(formPage().select(".dialogue li").text()).contains("Boleh minta waktu?");
		for (String message : List.of("", "a".repeat(1001))) {
			MvcTestResult refused = post(this.lurah, path, Map.of("message", message));
			assertThat(refused).hasStatus(422);
			assertThat(TestPages.document(refused).select("#message").val()).isEqualTo(message);
		}
		assertThat(get(this.lurah, path).select(".dialogue li")).hasSize(2);
	}

	@Test
	void addsAndRemovesEvidence() {
		assertThat(upload("register.pdf", Samples.PDF)).hasStatus3xxRedirection();
		assertThat(post(this.employee, evidencePath() + "/link",
				Map.of("link", "https://contoh.go.id/?a=1&b=2", "name", "Register daring")))
			.hasStatus3xxRedirection();
		Document page = get(this.employee, evidencePath());
		assertThat(page.text()).contains("Bukti: 2 dari paling banyak 10", "register.pdf 1 KB", "paling besar 5 MB");
		assertThat(page.select("a[target=_blank]").attr("rel")).isEqualTo("noopener noreferrer nofollow");
		assertThat(page.select("a[target=_blank]").attr("href")).isEqualTo("https://contoh.go.id/?a=1&b=2");
		assertThat(formPage().select(".evidence-list a")).hasSize(2);
		String remove = page.select("li:contains(register.pdf) form[action$=remove]").attr("action");
		assertThat(post(this.employee, remove, Map.of())).hasStatus3xxRedirection();
		assertThat(post(this.employee, remove, Map.of())).hasStatus(404);
		assertThat(get(this.employee, evidencePath()).text()).contains("Bukti: 1 dari").doesNotContain("register.pdf");
	}

	@Test
	void refusesTextInPlaceOfAFile() {
		MvcTestResult result = this.mvc.post()
			.multipart()
			.uri(evidencePath())
			.file(new MockMultipartFile("file", "foto.png", "image/png", new byte[] { 1 }))
			.param("file", "not a file")
			.with(TestUsers.as(this.employee))
			.with(csrf())
			.exchange();
		assertThat(result).hasStatus(400);
	}

	@Test
	void refusesEvidenceAtItsField() {
		MvcTestResult disguised = upload("tagihan.pdf", Samples.EXE);
		assertThat(disguised).hasStatus(422);
		assertThat(TestPages.document(disguised).select("#file-error").text()).contains("berbeda dari namanya");
		assertThat(upload("besar.pdf", Samples.pdf(EvidenceService.LARGEST + 1))).hasStatus(422);
		MvcTestResult wrong = post(this.employee, evidencePath() + "/link",
				Map.of("link", "javascript:alert(1)", "name", "Klik"));
		assertThat(wrong).hasStatus(422);
		assertThat(TestPages.document(wrong).select(".error-summary a").attr("href")).isEqualTo("#link");
		assertThat(TestPages.document(wrong).select("#link").val()).isEqualTo("javascript:alert(1)");
		assertThat(TestPages.document(wrong).select("#name").val()).isEqualTo("Klik");
		MvcTestResult encoded = post(this.employee, evidencePath() + "/link",
				Map.of("link", "https://contoh.go.id/" + "ä".repeat(400), "name", "Panjang"));
		assertThat(encoded).hasStatus(422);
		assertThat(TestPages.document(encoded).select("#link-error").text()).contains("2.421 karakter");
		assertThat(post(this.employee, evidencePath(), Map.of())).hasStatus(422);
		assertThat(sheet().lines().get(0).evidence()).isEmpty();
		assertThat(post(this.employee, "/reports/" + this.report + "/items/" + UUID.randomUUID() + "/evidence/link",
				Map.of("link", "https://contoh.go.id")))
			.hasStatus(404);
	}

	@Test
	void handsOutFilesSafely() {
		UUID origin = UUID.fromString(origin(0));
		String id = this.evidence.addFile(this.employee, this.report, origin, "Laporan \"é\"; a=b.pdf", Samples.PDF)
			.toString();
		String path = "/reports/" + this.report + "/evidence/" + id;
		MvcTestResult result = this.mvc.get().uri(path).with(TestUsers.as(this.employee)).exchange();
		assertThat(result).hasStatusOk()
			.hasContentType("application/pdf")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
			.hasHeader("Cross-Origin-Resource-Policy", "same-origin")
			.hasHeader("Cache-Control", "no-cache, private");
		assertThat(result.getResponse().getHeader("Content-Disposition")).startsWith("attachment; ")
			.contains("filename*=UTF-8''Laporan");
		assertThat(result.getResponse().getContentAsByteArray()).isEqualTo(Samples.PDF);
		assertThat(this.mvc.get().uri(path).with(TestUsers.as(this.lurah))).hasStatus(403);
		assertThat(this.mvc.get().uri(path).with(TestUsers.as(Organisations.HR))).hasStatus(403);
		assertThat(this.mvc.get().uri(path + "x").with(TestUsers.as(this.employee))).hasStatus(404);
	}

	@Test
	void sendsTheSameStatementsWhateverThereIs() throws Exception {
		int list = this.statements.during(() -> get(this.employee, "/reports")).size();
		int form = this.statements.during(this::formPage).size();
		post("", typed());
		for (int place = 0; place < 3; place++) {
			this.evidence.addLink(this.employee, this.report, UUID.fromString(origin(place)), "", "https://a.go.id");
		}
		assertThat(this.statements.during(this::formPage)).hasSize(form).hasSizeLessThanOrEqualTo(16);
		PeriodId april = this.periods.on(this.plans.cycle(), LocalDate.of(2026, 4, 15));
		this.periods.moveTo(april, Phase.REPORTING);
		assertThat(this.statements.during(() -> get(this.employee, "/reports"))).hasSize(list)
			.hasSizeLessThanOrEqualTo(7);
		assertThat(get(this.employee, "/reports").select("tbody tr")).hasSizeGreaterThanOrEqualTo(2);
		this.periods.moveTo(april, Phase.ASSESSMENT);
	}

	/** A report as somebody types it. */
	private Map<String, String> typed() {
		Map<String, String> typed = new TreeMap<>(Map.of("achievements", "Target tercapai", "challenges",
				"Jaringan padam", "improvements", "Menambah loket"));
		typed.put("items[0].realised", "93,5");
		typed.put("items[1].realised", "28");
		typed.put("items[2].achievements", "Memimpin rapat");
		for (int place = 0; place < 3; place++) {
			typed.put("items[" + place + "].origin", origin(place));
		}
		return typed;
	}

	private String origin(int place) {
		return sheet().lines().get(place).plan().item().originId().toString();
	}

	private ReportSheet sheet() {
		return this.reader.draft(this.employee, this.report);
	}

	private String evidencePath() {
		return "/reports/" + this.report + "/items/" + origin(0) + "/evidence";
	}

	private Document formPage() {
		return get(this.employee, "/reports/" + this.report);
	}

	private MvcTestResult post(String action, Map<String, String> fields) {
		Map<String, String> all = new TreeMap<>(fields);
		all.putIfAbsent("version", Long.toString(sheet().version()));
		return post(this.employee, "/reports/" + this.report + action, all);
	}

	private MvcTestResult post(Actor actor, String path, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(TestUsers.as(actor)).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

	private MvcTestResult upload(String name, byte[] content) {
		return this.mvc.post()
			.multipart()
			.uri(evidencePath())
			.file(new MockMultipartFile("file", name, "application/pdf", content))
			.with(TestUsers.as(this.employee))
			.with(csrf())
			.exchange();
	}

	private static String location(MvcTestResult result) {
		return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
	}

	private Document get(Actor actor, String path) {
		MvcTestResult result = this.mvc.get().uri(URI.create(path)).with(TestUsers.as(actor)).exchange();
		assertThat(result).as(path).hasStatusOk();
		return TestPages.document(result);
	}

}
