package id.timbang.indicator.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.indicator.Catalogue;
import id.timbang.indicator.IndicatorFilter;
import id.timbang.indicator.IndicatorId;
import id.timbang.indicator.IndicatorService;
import id.timbang.indicator.QuantityYardstick;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class IndicatorPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private IndicatorService indicators;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private TestAgency agency;

	@BeforeEach
	void setUp() {
		this.agency.setUp();
	}

	@Test
	void asksForTheKindFirst() {
		assertThat(get("/indicators/new").select("input[name=kind]").eachAttr("value")).containsExactly("QUANTITATIVE",
				"QUALITATIVE");
	}

	@Test
	void addsAnIndicatorAndShowsIt() {
		Map<String, String> fields = quantity();
		MvcTestResult result = post("/indicators", fields);
		assertThat(result).hasStatus3xxRedirection();
		Document page = get(location(result));
		assertThat(page.select("h1").text()).isEqualTo("Persentase uji");
		assertThat(page.text()).contains("92,5–100 %", "Kondisi awal 82,5 %", "Draf", "Paling baik di dalam rentang");
	}

	@Test
	void addsARubricAndShowsItsLevels() {
		MvcTestResult result = post("/indicators", rubric());
		assertThat(get(location(result)).text()).contains("Tingkat 4, sesuai ekspektasi", "terlihat empat");
	}

	@Test
	void saysWhatToDoAtEachFieldAndKeepsEverythingTyped() {
		Map<String, String> fields = quantity();
		fields.putAll(Map.of("code", "kode salah", "name", "", "target", "٣", "targetHigh", "1e400", "cap", "130",
				"unit", "", "direction", "KE_ATAS"));
		MvcTestResult result = post("/indicators", fields);
		assertThat(result).hasStatus(422);
		Document page = TestPages.document(result);
		assertThat(page.title()).startsWith("Kesalahan: ");
		for (String field : List.of("code", "target", "targetHigh", "cap", "owner")) {
			assertThat(page.select("#" + field).val()).isEqualTo(fields.get(field));
		}
		assertThat(page.select("#definition").text()).isEqualTo(fields.get("definition"));
		assertThat(page.select("#target-error").text()).contains("angka 0 sampai 9");
		assertThat(page.select("#targetHigh-error").text()).contains("Tulis angka saja");
		assertThat(page.select("#name-error").text()).contains("Tulis namanya");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			target     | 0        | Target 0 tidak dapat dibandingkan
			target     | 0,00     | Target 0 tidak dapat dibandingkan
			target     | -0       | tanpa tanda plus atau minus
			target     | -5       | tanpa tanda plus atau minus
			target     | 1e400    | Tulis angka saja
			target     | NaN      | Tulis angka saja
			target     | ٣        | angka 0 sampai 9
			target     | 1,250.5  | dua cara
			target     | 12,34567 | Paling banyak empat angka
			target     | 101      | Batas bawah harus lebih kecil
			targetHigh | ''       | Isi kedua batas rentang
			baseline   | -1       | tanpa tanda plus atau minus
			baseline   | ٣        | angka 0 sampai 9
			baseline   | 12,34567 | Paling banyak empat angka
			cap        | 99,99    | antara 100 dan 120
			cap        | 120,001  | Paling banyak dua angka
			cap        | ''       | Tulis capaian tertinggi
			source     | RUBRIC   | Pilih sumber datanya
			source     | ''       | Pilih sumber datanya
			unit       | ''       | Tulis satuannya
			direction  | ''       | Pilih arahnya
			aspect     | ''       | Pilih aspeknya
			aspect     | MUTU     | Pilih aspeknya
			code       | a        | huruf besar
			definition | ''       | Tulis apa yang diukur
			""")
	void refusesBadInputAndWritesNothing(String field, String value, String message) {
		int before = this.indicators.count(HR, IndicatorFilter.ALL);
		Map<String, String> fields = quantity();
		fields.put(field, value);
		MvcTestResult result = post("/indicators", fields);
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select(".error-summary").text()).contains(message);
		assertThat(this.indicators.count(HR, IndicatorFilter.ALL)).isEqualTo(before);
	}

	@ParameterizedTest
	@MethodSource("texts")
	void refusesTextsThatAreTooLong(String field) {
		Map<String, String> fields = quantity();
		fields.put(field, "a".repeat(10_000));
		MvcTestResult result = post("/indicators", fields);
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select(".error-summary li")).hasSize(1);
	}

	static List<String> texts() {
		return List.of("name", "definition", "unit", "owner", "example", "target", "cap", "code");
	}

	@Test
	void leavesOutWhatIsNoCharacter() {
		Map<String, String> fields = quantity();
		fields.put("name", "Uji\u0000\uD800 nol");
		assertThat(get(location(post("/indicators", fields))).select("h1").text()).isEqualTo("Uji nol");
	}

	@Test
	void wantsAllFiveLevels() {
		Map<String, String> fields = rubric();
		fields.put("level3", " ");
		MvcTestResult result = post("/indicators", fields);
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select("#level3-error").text()).contains("tingkat 3");
	}

	@Test
	void aCodeThatIsTakenIsAFieldError() {
		Map<String, String> fields = quantity();
		post("/indicators", fields);
		MvcTestResult result = post("/indicators", fields);
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select("#code-error").text()).contains("sudah dipakai");
	}

	@Test
	void changesAnIndicator() {
		IndicatorId id = this.catalogue.active(Catalogue.quantity("Sebelum"));
		Document form = get("/indicators/" + id + "/edit");
		assertThat(form.select("#target").val()).isEqualTo("90");
		Map<String, String> fields = quantity();
		fields.putAll(Map.of("version", form.select("[name=version]").val(), "name", "Sesudah", "direction", "LOWER",
				"target", "1.250,5", "targetHigh", ""));
		assertThat(post("/indicators/" + id, fields)).hasStatus3xxRedirection();
		assertThat(this.indicators.page(HR, id).current().details()).satisfies((details) -> {
			assertThat(details.name()).isEqualTo("Sesudah");
			assertThat(((QuantityYardstick) details.yardstick()).target()).extracting("targetLow")
				.hasToString("1250.5000");
		});
	}

	@Test
	void aStaleFormIsAConflict() {
		IndicatorId id = this.catalogue.active(Catalogue.quantity("Sebelum"));
		long stale = this.catalogue.version(id);
		this.indicators.retire(HR, id, stale);
		Map<String, String> fields = quantity();
		fields.put("version", Long.toString(stale));
		assertThat(post("/indicators/" + id, fields)).hasStatus(409).bodyText().contains("Data sudah berubah");
		for (String action : List.of("activate", "retire", "reinstate")) {
			assertThat(post("/indicators/" + id + "/" + action, Map.of("version", Long.toString(stale)))).as(action)
				.hasStatus(409);
		}
	}

	@Test
	void putsInAndOutOfForce() {
		IndicatorId id = this.catalogue.draft(Catalogue.quantity("Baru"));
		act(id, "activate");
		assertThat(get("/indicators/" + id).text()).contains("Berlaku").doesNotContain("masih draf");
		act(id, "retire");
		assertThat(get("/indicators/" + id).text()).contains("Nonaktif");
		act(id, "reinstate");
		assertThat(get("/indicators/" + id).text()).contains("Berlaku");
	}

	@Test
	void leadsThroughTheFilteredCatalogue() {
		String word = "halaman" + Catalogue.nextCode();
		for (int number = 0; number < 27; number++) {
			this.catalogue.draft(Catalogue.rubric(word + " " + number));
		}
		Document first = get("/indicators?q=" + word + "&kind=QUALITATIVE&state=DRAFT&group=&aspect=");
		assertThat(first.select("tbody tr")).hasSize(25);
		Document second = get(first.select("a[rel=next]").attr("href"));
		assertThat(second.select("tbody tr")).hasSize(2);
		assertThat(second.text()).contains("26–27 dari 27");
		assertThat(second.select("#state option[selected]").val()).isEqualTo("DRAFT");
	}

	@Test
	void saysWhatToDoWhenNothingIsFound() {
		assertThat(get("/indicators?q=tidakadayangbegini").text()).contains("Tidak ada yang cocok", "Periksa ejaan");
	}

	@Test
	void answersUnknownAndMalformedAddressesWithOurOwnPage() {
		for (String path : List.of("/indicators/x", "/indicators/00000000-0000-0000-0000-000000000000",
				"/indicators/00000000-0000-0000-0000-000000000000/edit", "/templates/x/edit")) {
			assertThat(this.mvc.get().uri(path).with(TestUsers.as(HR))).as(path).hasStatus(404);
		}
		assertThat(this.mvc.get().uri("/indicators/new?kind=X").with(TestUsers.as(HR))).hasStatus(400);
		assertThat(this.mvc.get().uri("/indicators?state=X").with(TestUsers.as(HR))).hasStatus(400);
		assertThat(post("/indicators", Map.of("kind", "X"))).hasStatus(400);
	}

	private void act(IndicatorId id, String action) {
		String version = get("/indicators/" + id).select("form[action$=" + action + "] [name=version]").val();
		assertThat(post("/indicators/" + id + "/" + action, Map.of("version", version))).hasStatus3xxRedirection();
	}

	private static Map<String, String> quantity() {
		return new TreeMap<>(Map.ofEntries(Map.entry("kind", "QUANTITATIVE"), Map.entry("version", "0"),
				Map.entry("code", Catalogue.nextCode()), Map.entry("name", "Persentase uji"),
				Map.entry("definition", "Bagian yang selesai."), Map.entry("positionGroup", "PENGAWAS"),
				Map.entry("aspect", "WAKTU"), Map.entry("source", "SELF_REPORTED"), Map.entry("unit", "%"),
				Map.entry("direction", "RANGE"), Map.entry("target", "92,5"), Map.entry("targetHigh", "100"),
				Map.entry("baseline", "82,5"), Map.entry("cap", "120"), Map.entry("owner", "Bagian Organisasi"),
				Map.entry("example", "")));
	}

	private static Map<String, String> rubric() {
		return new TreeMap<>(Map.ofEntries(Map.entry("kind", "QUALITATIVE"), Map.entry("version", "0"),
				Map.entry("code", Catalogue.nextCode()), Map.entry("name", "Pembinaan uji"),
				Map.entry("definition", "Cara membina."), Map.entry("positionGroup", "ALL"),
				Map.entry("aspect", "KUALITAS"), Map.entry("level1", "terlihat satu"),
				Map.entry("level2", "terlihat dua"), Map.entry("level3", "terlihat tiga"),
				Map.entry("level4", "terlihat empat"), Map.entry("level5", "terlihat lima"), Map.entry("cap", "120")));
	}

	private MvcTestResult post(String path, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(TestUsers.as(HR)).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

	private Document get(String path) {
		MvcTestResult result = this.mvc.get().uri(URI.create(path)).with(TestUsers.as(HR)).exchange();
		assertThat(result).as(path).hasStatusOk();
		return TestPages.document(result);
	}

	private static String location(MvcTestResult result) {
		assertThat(result).hasStatus3xxRedirection();
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

}
