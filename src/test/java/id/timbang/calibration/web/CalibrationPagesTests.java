package id.timbang.calibration.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.calibration.AdjustmentId;
import id.timbang.calibration.TestCalibrations;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.result.ResultId;
import id.timbang.result.ResultService;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class CalibrationPagesTests {

	private static final String REASON = "Tiga rekan dengan <b> capaian yang sama mendapat rating di atas ekspektasi.";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAgency agency;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestCalibrations calibrations;

	@Autowired
	private Periods periods;

	@Autowired
	private ResultService results;

	@Autowired
	private StatementCounter statements;

	private Organisation here;

	private PeriodId period;

	private ResultId sheet;

	private RequestPostProcessor lurah;

	private RequestPostProcessor camat;

	@BeforeEach
	void calibrate() {
		this.agency.setUp();
		this.here = this.organisations.kecamatan();
		this.period = this.calibrations.calibrating(this.here);
		this.sheet = this.calibrations.sheetOf(this.here.employee(), this.period);
		this.lurah = TestUsers.as(Organisations.actor(this.here.lurah()));
		this.camat = TestUsers.as(Organisations.actor(this.here.camat()));
	}

	@Test
	void goesFromTheUnitToAPersonAndToTheSheetThatTellsThePerson() {
		Document unit = page("/periods/" + this.period + "/calibration", this.camat);
		assertThat(unit.select("h1").text()).isEqualTo("Kalibrasi Unit " + this.here.mark());
		assertThat(unit.select(".distribution tbody tr").get(1).select("td").eachText()).startsWith("2", "2");
		Document people = page(unit.select(".figures a").attr("href"), this.camat);
		assertThat(people.select("tbody tr")).hasSize(2);
		String proposals = people.select("tbody a:contains(Pegawai)").attr("href");
		assertThat(proposals).isEqualTo("/results/" + this.sheet + "/adjustments");
		MvcTestResult proposed = post(proposals, this.lurah, Map.of("version", "0", "results", "ABOVE_EXPECTATION",
				"behaviour", "ABOVE_EXPECTATION", "reason", REASON));
		assertThat(proposed).hasStatus(302);
		Document waiting = page(proposals, this.camat);
		assertThat(waiting.select(".reason").text()).contains(REASON, "Diusulkan Pegawai Uji");
		MvcTestResult confirmed = post(waiting.select("form[action$=/confirm]").attr("action"), this.camat,
				Map.of("version", "0"));
		assertThat(page(Objects.requireNonNull(confirmed.getResponse().getRedirectedUrl()), this.camat).text())
			.contains("disetujui");
		this.periods.moveTo(this.period, Phase.RELEASED);
		Document told = page("/results/" + this.sheet, TestUsers.as(Organisations.actor(this.here.employee())));
		assertThat(told.select(".verdict-predicate").text()).isEqualTo("Sangat Baik");
		assertThat(told.select(".verdict").text()).contains("Disesuaikan dalam kalibrasi; sebelumnya Baik.",
				"kalibrasi; penilai: sesuai ekspektasi");
		assertThat(told.select("section[aria-labelledby=adjustments]").text()).contains(REASON,
				"Baik (hasil kerja sesuai ekspektasi, perilaku kerja sesuai ekspektasi)",
				"Sangat Baik (hasil kerja di atas ekspektasi, perilaku kerja di atas ekspektasi)");
		assertThat(told.select("a[href$=/adjustments]")).as("proposals are not for the person").isEmpty();
	}

	@Test
	void refusesBadInputNextToItsFieldAndKeepsTheRest() {
		String path = "/results/" + this.sheet + "/adjustments";
		refuses(path, Map.of("version", "0", "results", "", "behaviour", "", "reason", REASON), "results",
				"Pilih ketetapan");
		refuses(path, Map.of("version", "0", "results", "GREAT", "behaviour", "MEETS_EXPECTATION", "reason", REASON),
				"results", "");
		Document kept = refuses(path, Map.of("version", "0", "results", "ABOVE_EXPECTATION", "behaviour",
				"MEETS_EXPECTATION", "reason", "Kurang <b>."), "reason", "paling sedikit 50 huruf");
		assertThat(kept.select("#reason").text()).isEqualTo("Kurang <b>.");
		assertThat(kept.select("#results option[selected]").val()).isEqualTo("ABOVE_EXPECTATION");
		refuses(path, Map.of("version", "0", "results", "MEETS_EXPECTATION", "behaviour", "MEETS_EXPECTATION", "reason",
				REASON), "results", "lain dari yang berlaku");
		this.calibrations.waiting(Organisations.HR, this.here.employee(), this.period);
		String refuse = page(path, this.camat).select("form[action$=/refuse]").attr("action");
		MvcTestResult tooShort = post(refuse, this.camat, Map.of("version", "0", "refusal", "Tidak."));
		assertThat(tooShort).hasStatus(422);
		assertThat(TestPages.document(tooShort).select("#refusal-error").text()).contains("paling sedikit 20 huruf");
	}

	@Test
	void whoRefusesKeepsTheReasonWhenTheAppraiserWasFaster() {
		AdjustmentId waiting = this.calibrations.waiting(Organisations.HR, this.here.employee(), this.period);
		String reason = "Capaiannya <b> tidak setinggi itu.";
		assertThat(post("/adjustments/" + waiting + "/opinion", this.lurah,
				Map.of("version", "0", "opinion", "Saya tidak setuju dengan usulan ini.")))
			.hasStatus(302);
		Document overtaken = overtaken("/adjustments/" + waiting + "/refuse", this.camat,
				Map.of("version", "0", "refusal", reason), "lebih dahulu mengubah");
		assertThat(overtaken.select(".reason").text()).contains("Saya tidak setuju");
		assertThat(overtaken.select("#refusal").text()).isEqualTo(reason);
		assertThat(post("/adjustments/" + waiting + "/refuse", this.camat,
				Map.of("version", overtaken.select("form[action$=/refuse] [name=version]").val(), "refusal", reason)))
			.hasStatus(302);
	}

	@Test
	void whatWasTypedIsShownWhereItsFieldIsGone() {
		AdjustmentId waiting = this.calibrations.waiting(Organisations.HR, this.here.employee(), this.period);
		assertThat(post("/adjustments/" + waiting + "/withdraw", hr(), Map.of("version", "0"))).hasStatus(302);
		for (String field : List.of("refusal", "opinion")) {
			String path = "/adjustments/" + waiting + "/" + (field.equals("refusal") ? "refuse" : "opinion");
			RequestPostProcessor who = field.equals("refusal") ? this.camat : this.lurah;
			assertThat(overtaken(path, who, Map.of("version", "0", field, REASON), "lebih dahulu").text())
				.contains(REASON);
		}
		this.periods.moveTo(this.period, Phase.RELEASED);
		assertThat(overtaken(
				"/results/" + this.sheet + "/adjustments", this.lurah, Map.of("version", "0", "results",
						"ABOVE_EXPECTATION", "behaviour", "ABOVE_EXPECTATION", "reason", REASON),
				"Tahap ini sudah lewat")
			.text()).contains(REASON);
	}

	@Test
	void aProposalKeepsEverythingWhenResultsWereComputedAnew() {
		String path = "/results/" + this.sheet + "/adjustments";
		Document seen = page(path, this.lurah);
		this.results.recompute(Organisations.HR, this.period);
		Map<String, String> sent = Map.of("version", seen.select("[name=version]").val(), "results",
				"ABOVE_EXPECTATION", "behaviour", "ABOVE_EXPECTATION", "reason", REASON);
		Document overtaken = overtaken(path, this.lurah, sent, "lebih dahulu");
		assertThat(overtaken.select("#reason").text()).isEqualTo(REASON);
		assertThat(overtaken.select("#results option[selected]").val()).isEqualTo("ABOVE_EXPECTATION");
		Map<String, String> again = new HashMap<>(sent);
		again.put("version", overtaken.select("[name=version]").val());
		assertThat(post(path, this.lurah, again)).hasStatus(302);
	}

	@Test
	void theAppraiserIsHeardBeforeTheDecision() {
		this.calibrations.waiting(Organisations.HR, this.here.employee(), this.period);
		String path = "/results/" + this.sheet + "/adjustments";
		assertThat(page(path, this.camat).text()).contains("pejabat penilai belum menyampaikan pendapat");
		String send = page(path, this.lurah).select("form[action$=/opinion]").attr("action");
		MvcTestResult tooShort = post(send, this.lurah, Map.of("version", "0", "opinion", "Tidak <setuju>"));
		assertThat(tooShort).hasStatus(422);
		assertThat(TestPages.document(tooShort).select("#opinion-error").text()).contains("paling sedikit 20 huruf");
		assertThat(TestPages.document(tooShort).select("#opinion").text()).isEqualTo("Tidak <setuju>");
		String opinion = "Saya setuju: capaian itu baru terlihat pada akhir bulan.";
		assertThat(post(send, this.lurah, Map.of("version", "0", "opinion", opinion))).hasStatus3xxRedirection();
		assertThat(page(path, this.camat).text()).contains(opinion, "Pendapat ")
			.doesNotContain("belum menyampaikan pendapat");
		assertThat(page(path, this.lurah).select("form[action$=/opinion]")).isEmpty();
	}

	@Test
	void aSessionIsRefusedNextToItsFields() {
		String form = "/periods/" + this.period + "/calibration/sessions";
		MvcTestResult refused = post(form, this.camat, Map.of("unit", this.here.kecamatan().toString(), "satOn",
				"2026-10-01", "attended", "Kami", "conclusion", "Tidak ada."));
		assertThat(refused).hasStatus(422);
		Document page = TestPages.document(refused);
		assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#satOn", "#attended",
				"#conclusion");
		assertThat(page.select("#satOn-error").text()).containsPattern("Pilih tanggal sesudah 31 Januari [0-9]{4} dan");
		assertThat(page.select("#attended").text()).isEqualTo("Kami");
		MvcTestResult empty = post(form, this.camat, Map.of("unit", this.here.kecamatan().toString()));
		assertThat(TestPages.document(empty).select(".error-summary a")).as("everything at once").hasSize(3);
	}

	@Test
	void aSessionIsShownWhereThePeriodWasReleasedMeanwhile() {
		this.periods.moveTo(this.period, Phase.RELEASED);
		Document page = overtaken("/periods/" + this.period + "/calibration/sessions", this.camat,
				Map.of("unit", this.here.kecamatan().toString(), "satOn", "2026-10-13", "attended", "Camat dan lurah",
						"conclusion", REASON),
				"Tahap ini sudah lewat");
		assertThat(page.text()).contains("Camat dan lurah", REASON);
	}

	@Test
	void aSessionStandsOnThePageOfItsUnit() {
		String conclusion = "Ukuran ketepatan waktu disamakan untuk semua kelurahan.";
		this.calibrations.held(Organisations.actor(this.here.camat()), this.period, this.here.kecamatan(), conclusion);
		Document unit = page("/periods/" + this.period + "/calibration?unit=" + this.here.kecamatan(), this.camat);
		assertThat(unit.select("section[aria-labelledby=sessions] article").text())
			.contains("Hadir: Camat dan para lurah", conclusion, "Dicatat Pegawai Uji");
	}

	/**
	 * HR is told before the assessment ends, nothing is made up, and every page that
	 * compares people says that there is nothing to compare.
	 */
	@Test
	void aPeriodInWhichNobodyRatedIsToldComparedAndReleasedWithoutAFigure() {
		RequestPostProcessor hr = TestUsers.as(Organisations.HR);
		Organisation other = this.organisations.kecamatan();
		RequestPostProcessor leader = TestUsers.as(Organisations.actor(other.camat()));
		PeriodId period = this.calibrations.unrated(other);
		assertThat(main("/periods/" + period + "/phase?next=CALIBRATION", hr)).contains("2 penilaian belum lengkap");
		this.periods.moveTo(period, Phase.CALIBRATION);
		assertThat(main("/periods/" + period + "/results", hr))
			.contains("Rating ditetapkan 0 Menunggu penilai 0 Belum dapat dihitung 2");
		assertThat(main("/periods/" + period + "/calibration", leader)).contains("Belum ditetapkan 2",
				"Belum cukup pegawai yang juga dilihat rekan kerja atau bawahan");
		assertThat(main("/periods/" + period + "/organisations", leader)).contains("Menunggu Anda");
		String sheet = "/results/" + this.calibrations.sheetOf(other.employee(), period);
		assertThat(main(sheet + "/adjustments", leader)).contains("belum ada yang dapat disesuaikan");
		assertThat(main("/periods/" + period + "/phase?next=RELEASED", hr))
			.contains("2 pegawai belum dapat dihitung dan diumumkan tanpa predikat");
		this.periods.moveTo(period, Phase.RELEASED);
		RequestPostProcessor employee = TestUsers.as(Organisations.actor(other.employee()));
		assertThat(main(sheet, employee)).contains("Predikat kinerja Belum dapat dihitung",
				"“Jumlah layanan” belum diperiksa pejabat penilai",
				"Perilaku kerja: baru 0 dari 7 nilai yang diberi tingkat");
		assertThat(main(sheet + "/viewpoints", employee)).contains("Belum ada pandangan lain");
		assertThat(main("/results", employee)).contains("Belum ada predikat");
	}

	@Test
	void saysInWordsHowStrictAnAppraiserIs() {
		this.calibrations.estimated(this.period, Map.of(this.here.lurah(), 6.24, this.here.camat(), -8.0));
		Document unit = page("/periods/" + this.period + "/calibration?unit=" + this.here.kecamatan(), hr());
		assertThat(unit.select("section[aria-labelledby=appraisers] tbody tr").eachText()).satisfiesExactly(
				(row) -> assertThat(row).contains("Camat", "8,0 poin lebih longgar (4,1 sampai 11,9, 6 pegawai)"),
				(row) -> assertThat(row).contains("Lurah", "6,2 poin lebih ketat (2,3 sampai 10,2, 6 pegawai)",
						"sangat berubah dari orang ke orang"));
		assertThat(unit.text()).contains("simpangan baku 4,2 poin", "5,1 poin", "24 pegawai");
	}

	@Test
	void readsAUnitInAFewStatements() throws Exception {
		this.calibrations.estimated(this.period, Map.of(this.here.lurah(), 6.24, this.here.camat(), -8.0));
		RequestPostProcessor hr = hr();
		String unit = "/periods/" + this.period + "/calibration?unit=" + this.here.kecamatan();
		page(unit, hr);
		assertThat(this.statements.during(() -> page(unit, hr))).hasSizeLessThanOrEqualTo(8);
		assertThat(this.statements.during(() -> page(unit, this.camat))).hasSizeLessThanOrEqualTo(10);
	}

	private RequestPostProcessor hr() {
		return TestUsers.as(Organisations.HR);
	}

	private Document refuses(String path, Map<String, String> sent, String field, String message) {
		MvcTestResult refused = post(path, this.lurah, sent);
		assertThat(refused).hasStatus(422);
		Document page = TestPages.document(refused);
		assertThat(page.select("#" + field + "-error").text()).contains(message).isNotEmpty();
		return page;
	}

	private Document overtaken(String path, RequestPostProcessor who, Map<String, String> sent, String why) {
		MvcTestResult answer = post(path, who, sent);
		assertThat(answer).hasStatus(409);
		Document page = TestPages.document(answer);
		assertThat(page.select("main .notice-warning").text()).contains(why, "masih ada di bawah");
		return page;
	}

	private String main(String path, RequestPostProcessor who) {
		return page(path, who).select("main").text();
	}

	private Document page(String path, RequestPostProcessor who) {
		MvcTestResult answer = this.mvc.get().uri(path).with(who).exchange();
		assertThat(answer).as(path).hasStatusOk();
		return TestPages.document(answer);
	}

	private MvcTestResult post(String path, RequestPostProcessor who, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(who).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

}
