package id.timbang.visit.web;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.agency.TestAddress;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitType;
import id.timbang.shared.Actor;
import id.timbang.visit.TestVisits;
import id.timbang.visit.VisitFilter;
import id.timbang.visit.VisitId;
import id.timbang.visit.VisitService;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class VisitPagesTests {

	private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private VisitService visits;

	@Autowired
	private TestVisits fixture;

	@Autowired
	private TestAddress address;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	private Organisation org;

	private Actor officer;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.officer = TestVisits.officer(this.org.employee());
	}

	@Test
	void offersTheServicesOfTheOwnKindOfUnit() {
		String own = this.fixture.usual().toString();
		String other = this.fixture.service(UnitType.KECAMATAN).toString();
		Document page = get("/visits/new");
		assertThat(page.select("input[name=service]").eachAttr("value")).contains(own).doesNotContain(other);
		assertThat(page.select("#received").val()).isEqualTo("2026-10-13T09:00:00");
	}

	@Test
	void registersWithOneTapAndOneButton() {
		Document form = get("/visits/new");
		Map<String, String> fields = fields();
		fields.put("key", form.select("#key").val());
		fields.put("offered", form.select("#offered").val());
		MvcTestResult result = post("/visits", fields);
		assertThat(result).hasStatus3xxRedirection();
		Document slip = get(location(result));
		assertThat(slip.select(".slip").text()).contains("Unit " + this.org.mark() + "-A", "timbang.uji.example/r",
				"15 menit", "14 hari");
		assertThat(location(post("/visits", fields))).isEqualTo(location(result));
		assertThat(this.visits.count(this.officer, VisitFilter.OPEN)).isEqualTo(1);
	}

	@Test
	void theSlipLeadsToTheRatingOfTheVisit() throws Exception {
		VisitId id = this.fixture.registered(this.org.employee());
		Document slip = get("/visits/" + id + "/slip");
		String code = this.fixture.codeOf(id).text();
		assertThat(decode(slip)).isEqualTo(TestAddress.ADDRESS + "/r/" + code);
		assertThat(slip.select(".slip-code").text().replace("-", "")).isEqualTo(code);
	}

	@Test
	void refusesASlipWithoutAnAddressAndSaysWhatToDo() {
		VisitId id = this.fixture.registered(this.org.employee());
		this.address.withoutAddress(() -> {
			MvcTestResult result = request("/visits/" + id + "/slip");
			assertThat(result).hasStatus(409);
			assertThat(TestPages.document(result).text()).contains("Slip belum dapat dicetak", "timbang.base-url")
				.doesNotContain(this.fixture.codeOf(id).grouped());
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			service  | ''               | Pilih layanan
			service  | bukan-layanan    | Pilih layanan
			service  | 00000000-0000-4000-8000-000000000000 | tidak ada di loket Anda
			received | ''               | Tulis kapan
			received | kemarin          | Tulis tanggal dan jam lengkap
			received | 2026-10-13T09:01 | tidak boleh di masa depan
			received | 2026-02-30T09:01 | Tulis tanggal dan jam lengkap
			received | +999999999-12-31T23:59 | Tulis tanggal dan jam lengkap
			key      | ''               | Muat ulang
			key      | x                | Muat ulang
			""")
	void refusesBadInputAndWritesNothing(String field, String value, String message) {
		Map<String, String> fields = fields();
		fields.put(field, value);
		MvcTestResult result = post("/visits", fields);
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select(".error-summary").text()).contains(message);
		if (!field.equals("service")) {
			assertThat(TestPages.document(result).select("input[name=service][checked]").val())
				.isEqualTo(fields.get("service"));
		}
		assertThat(this.visits.count(this.officer, VisitFilter.OPEN)).isZero();
	}

	@Test
	void completesFromTheListAndCountsCorrections() {
		VisitId id = this.fixture.registered(this.org.employee());
		assertThat(get("/visits").select("form[action$=/complete] button").text()).isEqualTo("Selesaikan nomor 1");
		assertThat(post("/visits/" + id + "/complete", Map.of())).hasRedirectedUrl("/visits");
		assertThat(post("/visits/" + id + "/complete", Map.of())).hasStatus(409);
		assertThat(get("/visits?show=DONE").text()).contains("Selesai tepat waktu");
		Map<String, String> correction = Map.of("version", get("/visits/" + id).select("input[name=version]").val(),
				"cause", "OFFICER");
		assertThat(post("/visits/" + id + "/correct", correction)).hasStatus3xxRedirection();
		assertThat(post("/visits/" + id + "/correct", correction)).hasStatus(409);
		assertThat(get("/visits/" + id).select(".events").text()).contains("perbaikan karena kesalahan petugas");
	}

	@Test
	void aCorrectionNeedsACause() {
		VisitId id = this.fixture.registered(this.org.employee());
		MvcTestResult result = post("/visits/" + id + "/correct", Map.of("version", "0"));
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select("#cause-error").text()).contains("Pilih sebabnya");
		assertThat(get("/visits/" + id).select(".events")).isEmpty();
	}

	@Test
	void waitsAndGoesOn() {
		VisitId id = this.fixture.registered(this.org.employee());
		assertThat(post("/visits/" + id + "/pause", Map.of("reason", "Menunggu <b>akta</b> asli")))
			.hasRedirectedUrl("/visits/" + id);
		Document waiting = get("/visits/" + id);
		assertThat(waiting.text()).contains("waktu layanan tidak berjalan", "Menunggu <b>akta</b> asli",
				"Belum ada, menunggu pemohon");
		assertThat(waiting.select("form[action$=/pause]")).isEmpty();
		assertThat(post("/visits/" + id + "/pause", Map.of("reason", "Menunggu akta asli"))).hasStatus(409);
		assertThat(post("/visits/" + id + "/resume", Map.of())).hasRedirectedUrl("/visits/" + id);
		assertThat(post("/visits/" + id + "/resume", Map.of())).hasStatus(409);
		assertThat(get("/visits/" + id).text()).contains("Dalam waktu");
	}

	@ParameterizedTest
	@CsvSource({ "'', Tulis alasannya", "akta, Tulis alasan dengan 10 sampai 300 huruf" })
	void aPauseNeedsAReason(String reason, String message) {
		VisitId id = this.fixture.registered(this.org.employee());
		MvcTestResult result = post("/visits/" + id + "/pause", Map.of("reason", reason));
		assertThat(result).hasStatus(422);
		Document page = TestPages.document(result);
		assertThat(page.select("#reason-error").text()).contains(message);
		assertThat(page.select("#reason").val()).isEqualTo(reason);
		assertThat(get("/visits/" + id).text()).doesNotContain("waktu layanan tidak berjalan");
	}

	@Test
	void showsTheWayOfAVisitStageByStage() {
		VisitId id = this.fixture.registeredWithStages(this.org.employee());
		String stages = "/visits/" + id + "/stages/";
		assertThat(get("/visits/" + id).select(".stages button").text()).isEqualTo("Tahap selesai: Penerimaan");
		assertThat(post(stages + "2/end", Map.of())).hasStatus(409);
		assertThat(post(stages + "0/end", Map.of())).hasStatus(409);
		assertThat(post(stages + "x/end", Map.of())).hasStatus(404);
		assertThat(post(stages + "1/end", Map.of())).hasRedirectedUrl("/visits/" + id);
		assertThat(get("/visits/" + id).select(".stages .is-over").text()).contains("Penerimaan 5 menit",
				"Selesai 13 Oktober");
		assertThat(post(stages + "2/end", Map.of())).hasRedirectedUrl("/visits");
		assertThat(get("/visits/" + id).select(".stages .is-over")).hasSize(2);
	}

	@Test
	void aColleagueGoesOn() {
		VisitId id = this.fixture.registered(this.org.colleague());
		assertThat(get("/visits/" + id).select("form[action$=/take-over] button").text()).isEqualTo("Saya lanjutkan");
		assertThat(post("/visits/" + id + "/take-over", Map.of())).hasRedirectedUrl("/visits/" + id);
		Document page = get("/visits/" + id);
		assertThat(page.select("form[action$=/take-over]")).isEmpty();
		assertThat(page.select(".events").text())
			.contains("Pegawai " + this.org.mark() + " melanjutkan dari Rekan " + this.org.mark());
		assertThat(post("/visits/" + id + "/take-over", Map.of())).hasStatus(409);
	}

	@Test
	void showsWhatTheSystemCounts() {
		assertThat(get("/visits/figures").text()).contains("Angka layanan saya, Oktober 2026",
				"Bulan ini masih berjalan", "Belum cukup data", "Belum ada kunjungan yang selesai");
		this.fixture.completed(this.org.employee(), this.org.kelurahan(), 30);
		Document page = get("/visits/figures?month=2026-09");
		assertThat(page.select(".big-figure").text()).isEqualTo("36,67 %");
		assertThat(page.text()).contains("30 layanan berstandar menit", "Rata-rata 19,50 menit, median 19,5 menit",
				"100,00 %");
		assertThat(page.select("main dd a").eachText()).containsExactly("11 kunjungan", "19 kunjungan", "30 kunjungan");
		Document rows = get(page.select("main dd a").eachAttr("href").get(1));
		assertThat(rows.select("h1").text()).isEqualTo("Lewat waktu");
		assertThat(rows.select("tbody tr")).hasSize(19);
		assertThat(rows.select("tbody").text()).contains("Selesai terlambat").doesNotContain("Selesai tepat waktu");
	}

	@ParameterizedTest
	@CsvSource({ "/visits/figures?month=2026-13, 400", "/visits/figures/KEPT?month=x, 400", "/visits/figures/ALL, 404",
			"/visits/figures?month=9999-12, 200", "/visits/figures/KEPT?page=99999, 200" })
	void anAddressOfNoMonthIsRefused(String address, int status) {
		assertThat(request(address)).hasStatus(status);
	}

	@Test
	void saysWhatToDoBeforeTheFirstVisit() {
		this.fixture.usual();
		assertThat(get("/visits").text()).contains("Tidak ada kunjungan yang belum selesai",
				"Daftarkan warga berikutnya");
	}

	private Map<String, String> fields() {
		Map<String, String> fields = new TreeMap<>();
		fields.put("key", UUID.randomUUID().toString());
		fields.put("service", this.fixture.usual().toString());
		fields.put("received", "2026-10-13T09:00");
		fields.put("offered", "2026-10-13T09:00");
		return fields;
	}

	private static String decode(Document slip) throws Exception {
		Matcher run = RUN.matcher(slip.select(".slip-qr path").attr("d"));
		String[] viewBox = slip.select(".slip-qr").attr("viewBox").split(" ", -1);
		BitMatrix modules = new BitMatrix(Integer.parseInt(viewBox[2]) + 2 * Integer.parseInt(viewBox[0]));
		while (run.find()) {
			modules.setRegion(Integer.parseInt(run.group(1)), Integer.parseInt(run.group(2)),
					Integer.parseInt(run.group(3)), 1);
		}
		return new Decoder().decode(modules).getText();
	}

	private Document get(String path) {
		MvcTestResult result = request(path);
		assertThat(result).hasStatusOk();
		return TestPages.document(result);
	}

	private MvcTestResult request(String path) {
		return this.mvc.get().uri(path).with(TestUsers.as(this.officer)).exchange();
	}

	private MvcTestResult post(String path, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(path)
			.with(csrf())
			.with(TestUsers.as(this.officer));
		fields.forEach(request::param);
		return request.exchange();
	}

	private static String location(MvcTestResult result) {
		return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
	}

}
