package id.timbang.assessment.web;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.assessment.AssessmentReader;
import id.timbang.assessment.AssessmentService;
import id.timbang.assessment.AssessmentSheet;
import id.timbang.assessment.Assessments;
import id.timbang.assessment.RatedValue;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import id.timbang.report.ReportId;
import id.timbang.report.ReportLine;
import id.timbang.report.ReportState;
import id.timbang.report.Reports;
import id.timbang.scoring.Rating;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The appraiser's pages: filled, with errors, and with nothing to do.
 */
@ApplicationTest
class AssessmentPagesTests {

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
	private Assessments assessments;

	@Autowired
	private AssessmentReader reader;

	private Organisation here;

	private PeriodId period;

	private Actor lurah;

	private ReportId report;

	@BeforeEach
	void handOverAReport() {
		this.agency.setUp();
		this.here = this.organisations.kecamatan();
		this.period = this.periods.on(this.plans.cycle(), TestClock.TODAY);
		this.periods.moveTo(this.period, Phase.REPORTING);
		this.plans.template(this.here.position());
		this.report = handOver(this.here.employee());
		this.lurah = Organisations.actor(this.here.lurah());
	}

	@Test
	void showsTheTeam() {
		assertThat(get("/assessments?period=" + this.period)).hasStatusOk()
			.bodyText()
			.contains("Pegawai " + this.here.mark(), "Rekan " + this.here.mark(), "Belum ada rencana");
	}

	@Test
	void putsEvidenceBesideTheQuestion() {
		assertThat(get("/assessments/" + this.report)).hasStatusOk()
			.bodyText()
			.contains("Target tercapai.", "Ya, pakai 95 %", "7. Kolaboratif", "Simpan dan lihat saran");
	}

	@Test
	void savesAndShowsWhatTheFiguresSuggest() {
		assertThat(post("", complete())).hasStatus(302);
		assertThat(get("/assessments/" + this.report)).bodyText()
			.contains("Hasil kerja", "sesuai ekspektasi", "100,00", "Tetapkan rating")
			.contains("Mulai 90,00 disarankan sesuai ekspektasi, mulai 110,00 di atas ekspektasi.");
		assertThat(sheet().suggestion().judgement()).isPresent();
		Map<String, String> decision = Map.of("results", "MEETS_EXPECTATION", "behaviour", "MEETS_EXPECTATION");
		assertThat(post("/decision", decision)).hasStatus(302);
		assertThat(get("/assessments/" + this.report)).bodyText()
			.contains("Predikat: Baik", "Masih dapat Anda ubah selama tahap penilaian");
	}

	@Test
	void asksForTheReasonOfADepartureAndKeepsWhatWasTyped() {
		this.assessments.complete(this.here.lurah(), this.report);
		Map<String, String> decision = Map.of("results", "ABOVE_EXPECTATION", "resultsReason", "Karena rajin sekali",
				"behaviour", "MEETS_EXPECTATION");
		assertThat(post("/decision", decision)).hasStatus(422)
			.bodyText()
			.contains("Rating Anda berbeda dari saran", "Karena rajin sekali");
		assertThat(sheet().verdict().judgement()).isEmpty();
	}

	@Test
	void savesWhatWasAddedWhenTheRatingsAreSet() {
		assertThat(post("", complete())).hasStatus(302);
		Map<String, String> sent = decided();
		sent.put("feedback", "Pertahankan cara Anda menyapa warga.");
		assertThat(post("/decision", sent)).hasStatus(302);
		assertThat(sheet().verdict().judgement()).isPresent();
		assertThat(sheet().content().feedback()).isEqualTo("Pertahankan cara Anda menyapa warga.");
	}

	/** Nobody is rated on figures that the appraiser has not seen. */
	@Test
	void letsTheAppraiserLookAgainWhenTheSuggestionChanges() {
		assertThat(post("", complete())).hasStatus(302);
		Map<String, String> sent = decided();
		for (int value = 0; value < 7; value++) {
			sent.put("values[" + value + "].level", "2");
		}
		MvcTestResult result = post("/decision", sent);
		assertThat(result).hasStatus(302).flash().containsEntry("notice", "assessment.suggestionChanged");
		assertThat(sheet().verdict().judgement()).isEmpty();
		assertThat(sheet().suggestion().suggestedBehaviour()).isEqualTo(Rating.BELOW_EXPECTATION);
	}

	@Test
	void savesNothingWhenTheRatingsCannotBeSet() {
		assertThat(post("", complete())).hasStatus(302);
		Map<String, String> sent = decided();
		sent.put("results", "ABOVE_EXPECTATION");
		sent.put("feedback", "Umpan balik yang sudah diketik");
		assertThat(post("/decision", sent)).hasStatus(422)
			.bodyText()
			.contains("Rating Anda berbeda dari saran", "Umpan balik yang sudah diketik");
		sent.put("values[3].level", "5");
		assertThat(post("/decision", sent)).hasStatus(422).bodyText().contains("B.4. Harmonis: ");
		assertThat(sheet().content().feedback()).isEmpty();
	}

	@Test
	void saysWhenRatingsAreWithdrawn() {
		assertThat(post("", complete())).hasStatus(302);
		assertThat(post("/decision", decided())).hasStatus(302);
		Map<String, String> sent = complete();
		for (int value = 0; value < 7; value++) {
			sent.put("values[" + value + "].level", "2");
		}
		assertThat(post("", sent)).hasStatus(302).flash().containsEntry("notice", "assessment.withdrawn");
	}

	/** On the page of the next person, about whom nothing may have been saved yet. */
	@Test
	void saysThatItWasSavedWhereverItLeads() {
		String notice = "Penilaian Pegawai " + this.here.mark() + " tersimpan.";
		Map<String, Object> told = Map.of("notice", "assessment.saved", "noticeArguments",
				List.of("Pegawai " + this.here.mark()));
		assertThat(this.mvc.get()
			.uri("/assessments/" + this.report)
			.flashAttrs(told)
			.with(TestUsers.as(this.lurah))
			.exchange()).bodyText().containsOnlyOnce(notice);
		Map<String, Object> there = new LinkedHashMap<>(told);
		there.put("toldAtDecision", true);
		assertThat(this.mvc.get()
			.uri("/assessments/" + this.report)
			.flashAttrs(there)
			.with(TestUsers.as(this.lurah))
			.exchange()).bodyText().containsOnlyOnce(notice);
	}

	@Test
	void namesWhatIsMissing() {
		Map<String, String> sent = complete();
		sent.put("items[0].use", "");
		sent.put("values[6].level", "");
		assertThat(post("", sent)).hasStatus(302);
		assertThat(get("/assessments/" + this.report)).bodyText()
			.contains("Belum diisi:", "href=\"#item-1\">A.1: ", "href=\"#value-7\">B.7: Kolaboratif");
	}

	/** A report that is being rated no longer waits as a report. */
	@Test
	void remindsOfWhatWasBegun() {
		assertThat(get("/")).bodyText().doesNotContain("Tetapkan rating");
		assertThat(get("/assessments/" + this.report)).bodyText().contains("Dengan menyimpan, Anda menerima laporan");
		assertThat(post("", complete())).hasStatus(302);
		assertThat(get("/")).bodyText().contains("Tetapkan rating Pegawai " + this.here.mark());
		assertThat(get("/assessments/" + this.report)).bodyText().doesNotContain("Dengan menyimpan");
		assertThat(post("/decision", decided())).hasStatus(302);
		assertThat(get("/")).bodyText().doesNotContain("Tetapkan rating");
	}

	/** Nothing is saved, and everything typed is still there. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			items[0].use   | CORRECTED | Tulis nilai yang benar
			items[0].use   | MUNGKIN   | Pilih salah satu
			items[0].value | ٣         | angka
			items[0].value | 1e400     | angka
			items[0].value | -1        | tanpa tanda
			items[0].value | -0        | tanpa tanda
			items[0].value | NaN       | angka
			items[0].value | 1,250.5   | dua cara
			items[2].level | 6         | Pilih salah satu
			items[2].level | 5         | Tingkat 1 dan 5 harus dapat dijelaskan
			values[3].level | 1        | Tingkat 1 dan 5 harus dapat dijelaskan
			values[3].level | empat    | Pilih salah satu
			recommendation | NAIK      | Pilih salah satu
			""")
	void refusesWhatCannotBe(String field, String value, String message) {
		Map<String, String> sent = complete();
		sent.put(field, value);
		sent.put("feedback", "Umpan balik yang panjang dan sudah diketik");
		assertThat(post("", sent)).hasStatus(422)
			.bodyText()
			.contains(message, "Umpan balik yang panjang dan sudah diketik");
		assertThat(sheet().version()).isEqualTo(AssessmentService.UNSAVED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "items[0].value", "items[0].reason", "items[2].level", "values[0].level",
			"values[0].feedback", "feedback", "recommendation" })
	void refusesTextsThatAreTooLong(String field) throws Exception {
		Map<String, String> sent = complete();
		sent.put("values[6].feedback", "Masukan yang sudah diketik");
		sent.put(field, "9".repeat(10_000));
		for (String action : List.of("", "/decision")) {
			MvcTestResult result = post(action, sent);
			assertThat(result).as(action).hasStatus(422);
			assertThat(TestPages.document(result).select(".error-summary a")).isNotEmpty();
			assertThat(TestPages.document(result).select(".page-header .tag").text()).isEqualTo("Isian belum disimpan");
			assertThat(TestPages.document(result).select("[name='values[6].feedback']").val())
				.isEqualTo("Masukan yang sudah diketik");
		}
		assertThat(sheet().version()).isEqualTo(AssessmentService.UNSAVED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "items[99999].value", "items[x].value", "items[-1].value", "items[7].value",
			"values[99999].level", "values[KOLABORATIF].level", "values[9].level" })
	void refusesLinesThatNoPageOfOursHas(String field) {
		Map<String, String> sent = complete();
		sent.put(field, "1");
		for (String action : List.of("", "/decision")) {
			assertThat(post(action, sent)).as(action).hasStatus(422).bodyText().contains("Isian belum dapat diterima");
		}
		assertThat(sheet().version()).isEqualTo(AssessmentService.UNSAVED);
	}

	/** Saved with another person, it would be a judgement about nobody. */
	@ParameterizedTest
	@CsvSource({ "items[0].origin, 00000000-0000-0000-0000-000000000000", "items[0].origin, x", "values[7].level, 4" })
	void refusesTheFormOfSomebodyElse(String field, String value) throws Exception {
		Map<String, String> sent = complete();
		sent.put(field, value);
		sent.put("feedback", "Umpan balik yang sudah diketik");
		MvcTestResult result = post("", sent);
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select(".error-summary").text())
			.contains("tidak termasuk rencana kinerja");
		assertThat(TestPages.document(result).select("[name=feedback]").val())
			.isEqualTo("Umpan balik yang sudah diketik");
		assertThat(sheet().version()).isEqualTo(AssessmentService.UNSAVED);
	}

	@Test
	void leavesOutWhatIsNoCharacter() {
		Map<String, String> sent = complete();
		sent.put("feedback", "Perta\u0000han\uD800kan.\r\nBagus");
		sent.put("values[0].feedback", "Ra\u0000mah");
		assertThat(post("", sent)).hasStatus(302);
		assertThat(sheet().content().feedback()).isEqualTo("Pertahankan.\nBagus");
		assertThat(sheet().content().values().values()).extracting(RatedValue::feedback).contains("Ramah");
	}

	@Test
	void afterTheAssessmentNothingIsTaken() {
		PeriodId may = this.periods.on(this.plans.cycle(), LocalDate.of(2026, 5, 15));
		this.periods.moveTo(may, Phase.REPORTING);
		this.report = this.reports.of(this.here.employee(), may);
		Map<String, String> sent = decided();
		this.periods.moveTo(may, Phase.CALIBRATION);
		AssessmentSheet before = sheet();
		for (String action : List.of("", "/decision")) {
			assertThat(post(action, sent)).as(action).hasStatus(409).bodyText().contains("Tahap ini sudah lewat");
		}
		assertThat(sheet()).isEqualTo(before);
		leadsToItsResultsFrom(this.period);
	}

	/** A month that is still assessed. */
	private void leadsToItsResultsFrom(PeriodId later) {
		Element link = TestPages.document(get("/assessments?period=" + later))
			.select("a[href$=/calibration/team]")
			.get(0);
		assertThat(link.attr("href")).doesNotContain(later.toString());
		assertThat(link.text()).startsWith("Hasil tim saya, ");
		assertThat(get(link.attr("href"))).hasStatusOk();
		assertThat(get("/assessments/" + this.report)).bodyText()
			.contains("Tahap penilaian sudah berakhir", "Rating tidak ditetapkan")
			.doesNotContain("Rating dapat ditetapkan setelah");
	}

	@Test
	void whoeverIsAboveReadsWithoutWriting() throws Exception {
		Document page = TestPages.document(this.mvc.get()
			.uri("/assessments/" + this.report)
			.with(TestUsers.as(Organisations.actor(this.here.camat())))
			.exchange());
		assertThat(page.select(".notice").text()).contains("Penilaian ini diisi oleh pejabat penilainya");
		assertThat(page.select("#assessment button, #assessment > fieldset:not([disabled])")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "", "1e400", "99999999999999999999" })
	void refusesAVersionThatIsNone(String version) {
		Map<String, String> sent = complete();
		sent.put("version", version);
		assertThat(post("", sent)).hasStatus(400).bodyText().contains("Permintaan ini tidak dapat dibaca");
		assertThat(sheet().version()).isEqualTo(AssessmentService.UNSAVED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "next" })
	void leafingSavesWhatWasTyped(String then) {
		ReportId other = handOver(this.here.colleague());
		Map<String, String> sent = complete();
		sent.put("then", then);
		sent.put("step", "next");
		sent.put("feedback", "Pertahankan.");
		assertThat(post("", sent)).hasRedirectedUrl("/assessments/" + other)
			.flash()
			.containsEntry("notice", "assessment.saved");
		assertThat(sheet().content().feedback()).isEqualTo("Pertahankan.");
		this.report = other;
		assertThat(sheet().version()).isEqualTo(AssessmentService.UNSAVED);
	}

	/** Whoever only looks around does not take reports. */
	@Test
	void leafingAloneSavesNothing() throws Exception {
		ReportId first = this.report;
		this.report = handOver(this.here.colleague());
		assertThat(post("", unchanged("previous"))).hasRedirectedUrl("/assessments/" + first);
		assertThat(sheet().version()).isEqualTo(AssessmentService.UNSAVED);
		assertThat(sheet().report().progress().state()).isEqualTo(ReportState.SUBMITTED);
		this.assessments.complete(this.here.lurah(), this.report);
		long version = sheet().version();
		assertThat(post("", unchanged("previous"))).hasRedirectedUrl("/assessments/" + first);
		assertThat(sheet().version()).isEqualTo(version);
	}

	@Test
	void leafingStaysWhereSomethingIsWrong() {
		handOver(this.here.colleague());
		Map<String, String> sent = complete();
		sent.put("step", "next");
		sent.put("items[0].value", "٣");
		assertThat(post("", sent)).hasStatus(422).bodyText().contains("angka 0 sampai 9");
		assertThat(sheet().version()).isEqualTo(AssessmentService.UNSAVED);
	}

	@Test
	void theEnterKeySaves() throws Exception {
		Document page = TestPages.document(get("/assessments/" + this.report));
		assertThat(page.select("button[form=assessment], #assessment button").get(0).hasAttr("name")).isFalse();
	}

	@Test
	void theSecondOfTwoBrowsersKeepsItsTextAndDecides() throws Exception {
		Map<String, String> second = complete();
		assertThat(post("", complete())).hasStatus(302);
		second.put("version", "-1");
		second.put("feedback", "Dari jendela kedua.");
		for (String action : List.of("", "/decision")) {
			MvcTestResult result = post(action, second);
			assertThat(result).as(action).hasStatus(409);
			Document page = TestPages.document(result);
			assertThat(page.title()).startsWith("Kesalahan: ");
			assertThat(page.select(".notice-warning[role=alert]").text()).contains("jendela atau perangkat lain");
			assertThat(page.select("[name=feedback]").text()).isEqualTo("Dari jendela kedua.");
			assertThat(page.select("[name=version]").eachAttr("value")).containsOnly(Long.toString(sheet().version()));
			assertThat(sheet().content().feedback()).isNotEqualTo("Dari jendela kedua.");
		}
		second.put("version", Long.toString(sheet().version()));
		assertThat(post("", second)).hasStatus(302);
		assertThat(sheet().content().feedback()).isEqualTo("Dari jendela kedua.");
	}

	@Test
	void anErrorDoesNotHideThatAnotherBrowserWasFaster() throws Exception {
		Map<String, String> second = complete();
		assertThat(post("", complete())).hasStatus(302);
		second.put("version", "-1");
		second.put("feedback", "x".repeat(10_000));
		MvcTestResult result = post("", second);
		assertThat(result).hasStatus(409);
		assertThat(TestPages.document(result).select(".error-summary")).isNotEmpty();
		assertThat(TestPages.document(result).select(".notice-warning[role=alert]")).isNotEmpty();
	}

	private Map<String, String> complete() {
		Map<String, String> sent = new LinkedHashMap<>();
		int place = 0;
		for (ReportLine line : sheet().report().lines()) {
			sent.put("items[" + place + "].origin", line.plan().item().originId().toString());
			sent.put("items[" + place + "]." + (line.isRubric() ? "level" : "use"), line.isRubric() ? "4" : "REPORTED");
			place++;
		}
		for (int value = 0; value < 7; value++) {
			sent.put("values[" + value + "].level", "4");
		}
		return sent;
	}

	/** Everything that the page sends when the ratings are set as suggested. */
	private Map<String, String> decided() {
		Map<String, String> sent = complete();
		sent.put("results", "MEETS_EXPECTATION");
		sent.put("behaviour", "MEETS_EXPECTATION");
		return sent;
	}

	private ReportId handOver(EmployeeId employee) {
		this.plans.agreed(employee, this.here.lurah());
		return this.reports.submitted(employee, this.period);
	}

	/** What the page sends when nothing was typed. */
	private Map<String, String> unchanged(String step) throws UnsupportedEncodingException {
		Map<String, String> sent = new LinkedHashMap<>();
		TestPages.document(get("/assessments/" + this.report))
			.expectForm("#assessment")
			.formData()
			.forEach((field) -> sent.put(field.key(), field.value()));
		sent.put("step", step);
		return sent;
	}

	private AssessmentSheet sheet() {
		return this.reader.sheet(this.lurah, this.report);
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(TestUsers.as(this.lurah)).exchange();
	}

	private MvcTestResult post(String path, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri("/assessments/" + this.report + path)
			.param("version", fields.getOrDefault("version", Long.toString(sheet().version())))
			.with(TestUsers.as(this.lurah))
			.with(csrf());
		fields.forEach((name, value) -> {
			if (!name.equals("version")) {
				request.param(name, value);
			}
		});
		return request.exchange();
	}

}
