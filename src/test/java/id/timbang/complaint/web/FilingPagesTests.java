package id.timbang.complaint.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestPages;
import id.timbang.agency.TestAddress;
import id.timbang.complaint.CitizenLimits;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitType;
import id.timbang.service.ServiceId;
import id.timbang.visit.TestVisits;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class FilingPagesTests {

	private static int addresses;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestVisits visits;

	@Autowired
	private TestAddress publicAddress;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private String path;

	/** Each test comes from elsewhere. */
	private final String address = "10.7.0." + ++addresses;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.path = "/u/" + this.org.mark().toLowerCase(Locale.ROOT) + "-a/c";
	}

	@Test
	void theUnitLeadsToTheForm() {
		Document unit = TestPages.document(get(this.path.replaceFirst("/c$", "")));
		assertThat(unit.select("a[href=" + this.path + "]")).hasSize(1);
		Document form = TestPages.document(get(this.path));
		assertThat(form.select("h1").text()).contains("Unit " + this.org.mark() + "-A");
		assertThat(form.text()).contains("Jangan tulis NIK", "paling lambat 3 hari", "5 hari kerja", "14 hari kerja",
				"60 hari kerja", "Kiriman Anda dibaca oleh pimpinan");
		assertThat(form.select("select[name=officer]")).isEmpty();
		assertThat(get("/u/tidak-ada/c")).hasStatus(404);
		assertThat(post("/u/tidak-ada/c", form())).hasStatus(404);
	}

	@Test
	void aReceiptShowsTheCodeAndWhatBecomesOfIt() {
		ServiceId service = this.visits.service(UnitType.KELURAHAN);
		Map<String, String> form = form();
		form.putAll(Map.of("service", service.toString(), "happened", "2026-10-12", "officer", "Ibu di loket 2"));
		MvcTestResult sent = post(this.path, form);
		assertThat(sent).hasStatus(303);
		String receipt = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
		assertThat(receipt).matches("/c/[2-9A-Z]{12}\\?sent=true");
		String code = receipt.substring(3, 15);
		Document page = TestPages.document(get(receipt));
		assertThat(page.select("h1").text()).isEqualTo("Terima kasih, sudah kami terima");
		assertThat(page.select(".receipt strong").text().replace("-", "")).isEqualTo(code);
		assertThat(page.select("svg.qr path")).hasSize(1);
		assertThat(page.text())
			.contains("timbang.uji.example/c", "Diterima", "Jumat, 16 Oktober 2026", "3 hari lagi",
					"Senin, 2 November 2026", "20 hari lagi")
			.doesNotContain("Ibu di loket", form.get("text"));
		this.publicAddress.withoutAddress(
				() -> assertThat(TestPages.document(get(receipt)).select("svg.qr, .receipt strong")).hasSize(1));
		Map<String, Object> kept = kept().get(0);
		assertThat(kept).containsEntry("officer", "Ibu di loket 2")
			.containsEntry("service_id", service.serviceId())
			.containsEntry("state", "RECEIVED");
		assertThat(kept.toString()).doesNotContain(code);
	}

	@Test
	void aCodeIsFoundInEverySpelling() {
		String code = code(post(this.path, form()));
		String typed = code.substring(0, 6).toLowerCase(Locale.ROOT) + " " + code.substring(6);
		MvcTestResult found = this.mvc.get().uri("/c").param("code", typed).exchange();
		assertThat(found).hasStatus(303).hasRedirectedUrl("/c/" + code);
		assertThat(TestPages.document(get("/c/" + code)).select("h1").text()).isEqualTo("Tindak lanjut kiriman Anda");
	}

	@Test
	void theSameFormIsKeptOnce() {
		Map<String, String> form = form();
		String first = code(post(this.path, form));
		assertThat(code(post(this.path, form))).isEqualTo(first);
		assertThat(kept()).hasSize(1);
		form.put("text", "Loket tutup sebelum waktunya, dua kali.");
		assertThat(code(post(this.path, form))).isNotEqualTo(first);
		assertThat(kept()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					kind     | ''         | Pilih jenisnya.
					kind     | SPAM       | Isian ini tidak dapat dibaca. Periksa penulisannya.
					text     | Pendek    | Tulis 10 sampai 4.000 huruf, supaya kami dapat memahaminya.
					service  | loket      | Pilih layanan dari daftar.
					service  | 00000000-0000-4000-8000-000000000000 | Pelayanan ini tidak ada di unit ini. Pilih yang lain atau kosongkan.
					happened | 2026-10-14 | Tanggal kejadian tidak dapat sesudah hari ini.
					happened | 2025-10-12 | Kejadian paling lama 365 hari yang lalu. Kosongkan tanggalnya bila tidak ingat.
					happened | kemarin    | Tulis tanggal lengkap antara tahun 1900 dan 2200, misalnya 13-10-2026.
					""")
	void refusesBadInputAndKeepsTheRest(String field, String value, String message) {
		this.visits.usual();
		Map<String, String> form = form();
		form.put("officer", "Pak <b>Budi</b>");
		form.put(field, value);
		MvcTestResult result = post(this.path, form);
		assertThat(result).hasStatus(422);
		Document page = TestPages.document(result);
		assertThat(page.title()).startsWith("Kesalahan: ");
		assertThat(page.select(".error a[href=#" + field + "]").text()).isEqualTo(message);
		assertThat(page.select(".missing .why").text()).isEqualTo(message);
		assertThat(page.select("#" + field)).hasSize(1);
		assertThat(page.select("#officer").val()).isEqualTo("Pak <b>Budi</b>");
		assertThat(page.select("input[name=key]").val()).isEqualTo(form.get("key"));
		assertThat(kept()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-10-13", "2025-10-13" })
	void takesTheFirstAndTheLastPossibleDay(String day) {
		Map<String, String> form = form();
		form.put("happened", day);
		assertThat(post(this.path, form)).hasStatus(303);
	}

	@Test
	void aQuestionIsAboutNoOfficer() {
		Map<String, String> form = form();
		form.putAll(Map.of("kind", "INFORMATION", "officer", "Budi"));
		MvcTestResult result = post(this.path, form);
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select(".error").text()).contains("tidak memerlukan nama petugas");
		form.put("officer", "");
		assertThat(post(this.path, form)).hasStatus(303);
	}

	@Test
	void asksOnceBeforeItTakesPersonalData() {
		Map<String, String> form = form();
		form.put("text", "Tolong hubungi saya di 081234567890.");
		form.put("officer", "NIP 199005152015031001");
		MvcTestResult result = post(this.path, form);
		assertThat(result).hasStatus(422);
		Document page = TestPages.document(result);
		assertThat(page.select(".error a[href=#asIs]").text()).contains("nomor induk pegawai (NIP), nomor telepon");
		assertThat(page.select("textarea").text()).isEqualTo(form.get("text"));
		assertThat(page.select("input[type=checkbox]#asIs")).hasSize(1);
		assertThat(kept()).isEmpty();
		form.put("asIs", "true");
		assertThat(post(this.path, form)).hasStatus(303);
		assertThat(kept()).extracting((row) -> row.get("content")).containsExactly(form.get("text"));
	}

	@Test
	void asksWhoFillsInWhatNobodySees() {
		Map<String, String> form = form();
		form.put("website", "https://contoh.example");
		MvcTestResult result = post(this.path, form);
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select(".error").text()).contains("Tekan Kirim sekali lagi");
		assertThat(TestPages.document(result).select("#website").val()).isEmpty();
		assertThat(kept()).isEmpty();
	}

	@Test
	void slowsDownWhoSendsTooMuchAndKeepsWhatWasTyped() {
		IntStream.range(0, CitizenLimits.MOST_SENT)
			.forEach((number) -> assertThat(post(this.path, form())).hasStatus(303));
		MvcTestResult result = post(this.path, form());
		assertThat(result).hasStatus(429);
		assertThat(TestPages.document(result).text()).contains("Tunggu sepuluh menit");
		assertThat(TestPages.document(result).select("textarea").text()).isEqualTo(form().get("text"));
		assertThat(kept()).hasSize(CitizenLimits.MOST_SENT);
	}

	@Test
	void slowsDownWhoTriesCodesOutButNotWhoHasOne() {
		String code = code(post(this.path, form()));
		IntStream.range(0, CitizenLimits.MOST_TRIED)
			.forEach((number) -> assertThat(get("/c/222222222222")).hasStatus(404));
		MvcTestResult result = get("/c/222222222222");
		assertThat(result).hasStatus(429);
		assertThat(TestPages.document(result).text()).contains("Tunggu sepuluh menit");
		assertThat(get("/c/" + code)).hasStatusOk();
		assertThat(TestPages.document(get("/c/7K4M")).text()).contains("Kode ini belum lengkap");
	}

	@Test
	void setsNoCookieAndOpensNoSession() {
		List<MvcTestResult> results = new ArrayList<>(List.of(get(this.path), get("/c"), get("/c/222222222222"),
				post(this.path, Map.of()), post(this.path, form())));
		results.add(get("/c/" + code(results.get(4))));
		assertThat(results).allSatisfy((result) -> {
			assertThat(result.getResponse().getHeader(HttpHeaders.SET_COOKIE)).isNull();
			assertThat(result.getRequest().getSession(false)).isNull();
			assertThat(result.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
		});
	}

	private static Map<String, String> form() {
		return new TreeMap<>(Map.of("key", UUID.randomUUID().toString(), "kind", "COMPLAINT", "text",
				"Loket tutup sebelum waktunya."));
	}

	private static String code(MvcTestResult sent) {
		return Objects.requireNonNull(sent.getResponse().getRedirectedUrl()).substring(3, 15);
	}

	private List<Map<String, Object>> kept() {
		return this.jdbc.sql("select * from complaint where unit_id = :unit")
			.param("unit", this.org.kelurahan().unitId())
			.query()
			.listOfRows();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with((request) -> {
			request.setRemoteAddr(this.address);
			return request;
		}).exchange();
	}

	/** As a browser sends it: without any token. */
	private MvcTestResult post(String path, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with((sent) -> {
			sent.setRemoteAddr(this.address);
			return sent;
		});
		fields.forEach(request::param);
		return request.exchange();
	}

}
