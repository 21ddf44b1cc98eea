package id.timbang.indicator.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.indicator.Catalogue;
import id.timbang.indicator.IndicatorVersionId;
import id.timbang.indicator.Recipient;
import id.timbang.indicator.TemplateId;
import id.timbang.indicator.TemplateService;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class TemplatePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TemplateService templates;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private Organisations organisations;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private TestAgency agency;

	private Organisation org;

	private IndicatorVersionId quantity;

	private IndicatorVersionId range;

	private IndicatorVersionId rubric;

	private TemplateId id;

	@BeforeEach
	void beginATemplate() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.quantity = this.catalogue.activeVersion(Catalogue.quantity("Angka"));
		this.range = this.catalogue.activeVersion(Catalogue.range("Rentang"));
		this.rubric = this.catalogue.activeVersion(Catalogue.rubric("Tingkat"));
		this.id = this.templates.begin(HR, Recipient.position(this.org.position()));
	}

	@Test
	void beginsATemplateForAPosition() {
		Organisation other = this.organisations.kecamatan();
		assertThat(get("/templates/new").select("#recipient option[value=" + other.position() + "]")).hasSize(1);
		MvcTestResult result = post("/templates", Map.of("recipient", other.position().toString()));
		Document page = get(String.valueOf(result.getResponse().getRedirectedUrl()));
		assertThat(page.select("h1").text()).isEqualTo("Templat Jabatan " + other.mark());
		assertThat(page.text()).contains("Kurang 100,00");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ALL", "x", "00000000-0000-0000-0000-000000000000" })
	void beginsNoTemplateForNobody(String recipient) {
		MvcTestResult result = post("/templates", Map.of("recipient", recipient));
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select("#recipient-error").text()).contains("dari daftar");
	}

	@Test
	void beginsNoSecondTemplateForTheSame() {
		MvcTestResult result = post("/templates", Map.of("recipient", this.org.position().toString()));
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select("#recipient-error").text()).contains("Sudah ada templat");
	}

	@Test
	void addsSpreadsRemovesAndActivatesWithoutLosingAnything() {
		edit("add-row", Map.of("newIndicator", this.quantity.toString()));
		Map<String, String> typed = new TreeMap<>(Map.of("rows[0].indicator", this.quantity.toString(),
				"rows[0].resultType", "MAIN", "rows[0].plannedResult", "Terlayaninya warga", "rows[0].target", "92,5"));
		edit("add-row", typed, Map.of("newIndicator", this.range.toString()));
		Document page = editPage();
		assertThat(page.select("[name='rows[0].plannedResult']").val()).isEqualTo("Terlayaninya warga");
		assertThat(page.select("[name='rows[0].target']").val()).isEqualTo("92,5");
		assertThat(page.select("[name='rows[1].target']").val()).isEqualTo("93");
		assertThat(page.select("[name='rows[1].targetHigh']").val()).isEqualTo("100");
		typed.putAll(Map.of("rows[1].indicator", this.range.toString(), "rows[1].resultType", "MAIN",
				"rows[1].plannedResult", "Terkendalinya anggaran", "rows[1].target", "93", "rows[1].targetHigh",
				"100"));
		edit("add-row", typed, Map.of("newIndicator", this.rubric.toString()));
		typed.putAll(Map.of("rows[2].indicator", this.rubric.toString(), "rows[2].resultType", "MAIN",
				"rows[2].plannedResult", "Terbinanya staf"));
		edit("spread", typed);
		assertThat(weights()).containsExactly("33,34", "33,33", "33,33");
		assertThat(editPage().select("[data-weight-note]").text()).isEqualTo("Tepat");
		edit("remove-row", typed, Map.of("row", "1"));
		assertThat(editPage().select("h2").eachText()).contains("1. Angka", "2. Tingkat");
		typed.keySet().removeIf((name) -> name.startsWith("rows[2]") || name.startsWith("rows[1].target"));
		typed.putAll(Map.of("rows[0].weight", "60.5", "rows[1].weight", "39,50", "rows[1].indicator",
				this.rubric.toString()));
		edit("activate", typed);
		assertThat(get("/templates/" + this.id).text()).contains("Berlaku", "60,50", "39,50", "92,5 %", "tingkat 4");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			59,99  | Jumlah bobot 99,99. Tambahkan 0,01 supaya tepat 100,00.
			60,01  | Jumlah bobot 100,01. Kurangi 0,01 supaya tepat 100,00.
			''     | Isi bobot di atas 0
			0      | Isi bobot di atas 0
			""")
	void saysExactlyWhatIsMissingWhenItCannotBeActivated(String weight, String message) {
		Map<String, String> rows = rows();
		rows.put("rows[1].weight", weight);
		MvcTestResult result = post(path("activate"), rows);
		assertThat(result).hasStatus(422);
		Document page = TestPages.document(result);
		assertThat(page.select(".error-summary").text()).contains(message);
		assertThat(page.select("[name='rows[1].weight']").val()).isEqualTo(weight);
		assertThat(editPage().select("fieldset.result-group")).isEmpty();
	}

	@Test
	void keepsAdditionalResultsWithinTheirLimit() {
		Map<String, String> rows = rows();
		rows.putAll(Map.of("rows[0].weight", "79,99", "rows[1].weight", "20,01", "rows[1].resultType", "ADDITIONAL"));
		MvcTestResult result = post(path("activate"), rows);
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select(".error-summary").text())
			.contains("paling banyak 20,00. Kurangi 0,01.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			rows[0].target     | 0        | Target 0 tidak dapat dibandingkan
			rows[0].target     | -5       | tanpa tanda
			rows[0].target     | -0       | tanpa tanda
			rows[0].target     | 1e400    | Tulis angka saja
			rows[0].target     | ٣        | angka 0 sampai 9
			rows[0].target     | 1,250.5  | dua cara
			rows[0].targetHigh | 3        | Batas bawah harus lebih kecil
			rows[0].weight     | 100,01   | Bobot antara 0,00 dan 100,00
			rows[0].weight     | 33,333   | Paling banyak dua angka
			rows[0].weight     | -1       | tanpa tanda
			rows[0].weight     | NaN      | Tulis angka saja
			rows[0].resultType | LAIN     | Pilih jenis hasilnya
			rows[0].indicator  | x        | tidak dikenal
			rows[0].indicator  | 00000000-0000-0000-0000-000000000000 | tidak dikenal
			""")
	void refusesBadInputAtItsFieldAndSavesNothing(String field, String value, String message) {
		for (String action : List.of("", "activate", "spread", "remove-row")) {
			Map<String, String> rows = rows();
			rows.put(field, value);
			rows.put("row", "1");
			MvcTestResult result = post(path(action), rows);
			boolean mended = action.equals("spread") && field.endsWith("weight");
			assertThat(result).as(action).hasStatus(mended ? 302 : 422);
			if (mended) {
				this.templates.save(HR, this.id, version(), List.of());
				continue;
			}
			Document page = TestPages.document(result);
			assertThat(page.select(".error-summary").text()).contains("Baris 1: ", message);
			assertThat(page.select("[name='rows[0].plannedResult']").val()).isEqualTo("Terlayaninya warga");
			if (!field.endsWith("resultType")) {
				assertThat(page.select("[name='" + field + "']").val()).isEqualTo(value);
			}
			assertThat(page.select(page.select(".error-summary a").attr("href").replaceAll("[\\[\\].]", "\\\\$0")))
				.as("target of the link")
				.hasSize(1);
			assertThat(editPage().select("fieldset.result-group")).isEmpty();
		}
	}

	@Test
	void wantsBothBoundsOfARange() {
		Map<String, String> rows = new TreeMap<>(Map.of("rows[0].indicator", this.range.toString(),
				"rows[0].resultType", "MAIN", "rows[0].target", "93"));
		MvcTestResult result = post(path(""), rows);
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).text()).contains("Isi kedua batas rentang");
	}

	@ParameterizedTest
	@ValueSource(strings = { "rows[0].plannedResult", "rows[0].superiorResult", "rows[0].target", "rows[0].weight",
			"rows[0].indicator", "rows[0].resultType" })
	void refusesTextsThatAreTooLong(String field) {
		Map<String, String> rows = rows();
		rows.put(field, "9".repeat(10_000));
		assertThat(post(path(""), rows)).hasStatus(422);
	}

	@Test
	void refusesMoreRowsThanAPlanCanHave() {
		Map<String, String> rows = new TreeMap<>();
		for (int line = 0; line <= 40; line++) {
			rows.put("rows[" + line + "].indicator", this.rubric.toString());
			rows.put("rows[" + line + "].resultType", "MAIN");
		}
		MvcTestResult result = post(path(""), rows);
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).text()).contains("Paling banyak 40 baris");
	}

	@ParameterizedTest
	@ValueSource(strings = { "rows[99999].weight", "rows[200].weight", "rows[-1].weight", "rows[x].weight",
			"rows[].weight", "rows[0.weight", "rows[99999999999999999999].weight", "rows[7].weight" })
	void refusesLinesThatNoPageOfOursHas(String field) {
		Map<String, String> rows = rows();
		rows.put(field, "1");
		assertThat(post(path(""), rows)).hasStatus(422).bodyText().contains("Isian belum dapat diterima");
	}

	@Test
	void leavesOutWhatIsNoCharacter() {
		Map<String, String> rows = rows();
		rows.put("rows[0].plannedResult", "Terlayani\u0000\uD800nya");
		assertThat(post(path(""), rows)).hasStatus3xxRedirection();
		assertThat(editPage().select("[name='rows[0].plannedResult']").val()).isEqualTo("Terlayaninya");
	}

	@Test
	void asksForAnIndicatorWhenNoneIsChosen() {
		MvcTestResult result = post(path("add-row"), rows());
		assertThat(result).hasStatus(422);
		Document page = TestPages.document(result);
		assertThat(page.select("#newIndicator-error").text()).contains("Pilih indikator");
		assertThat(page.select("[name='rows[0].target']").val()).isEqualTo("90");
	}

	@Test
	void theEnterKeySaves() {
		assertThat(editPage().select("main form button:first-of-type").get(0).attr("formaction")).isEmpty();
	}

	@Test
	void aStaleFormIsAConflict() {
		this.templates.save(HR, this.id, 0, List.of(Catalogue.row(this.rubric, null, null)));
		for (String action : List.of("", "activate", "spread", "remove-row", "discard")) {
			Map<String, String> rows = rows();
			rows.putAll(Map.of("version", "0", "row", "7"));
			assertThat(post(path(action), rows)).as(action).hasStatus(409);
		}
		assertThat(post(path(""), Map.of("version", "x"))).hasStatus(400);
	}

	@Test
	void whatIsActivatedIsNotEdited() {
		edit("activate", rows());
		assertThat(this.mvc.get().uri(path("edit")).with(TestUsers.as(HR))).hasStatus(409)
			.bodyText()
			.contains("sudah diaktifkan");
		Map<String, String> rows = rows();
		rows.put("version", "9");
		assertThat(post(path(""), rows)).hasStatus(409);
	}

	@Test
	void aChangeIsANewVersion() {
		edit("activate", rows());
		MvcTestResult result = post(path("revise"), Map.of());
		Document page = get(String.valueOf(result.getResponse().getRedirectedUrl()));
		assertThat(page.select("fieldset.result-group")).hasSize(2);
		assertThat(page.text()).contains("Versi 2");
		assertThat(get("/templates/" + this.id).select(".timeline li")).hasSize(2);
	}

	@Test
	void isRetiredOrThrownAway() {
		edit("activate", rows());
		String version = get("/templates/" + this.id).select("form[action$=retire] [name=version]").val();
		assertThat(post(path("retire"), Map.of("version", version))).hasStatus3xxRedirection();
		assertThat(get("/templates/" + this.id).text()).contains("Nonaktif");
		TemplateId draft = this.templates.revise(HR, this.id);
		assertThat(post("/templates/" + draft + "/discard", Map.of("version", "0"))).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/templates/" + draft).with(TestUsers.as(HR))).hasStatus(404);
	}

	@Test
	void showsWhoGetsIt() {
		Document page = get("/templates/" + this.id);
		assertThat(page.text()).contains("Pegawai yang akan mendapatkannya 6", "Lurah " + this.org.mark());
	}

	@Test
	void sendsTheSameStatementsForTwoRowsAndForTwenty() throws Exception {
		this.templates.save(HR, this.id, 0, List.of(Catalogue.row(this.rubric, null, null)));
		int show = this.statements.during(() -> get("/templates/" + this.id)).size();
		int edit = this.statements.during(this::editPage).size();
		this.templates.save(HR, this.id, version(),
				IntStream.range(0, 20)
					.mapToObj((number) -> Catalogue
						.row(this.catalogue.activeVersion(Catalogue.rubric("Tingkat " + UUID.randomUUID())), null, "5"))
					.toList());
		assertThat(this.statements.during(() -> get("/templates/" + this.id))).hasSize(show);
		assertThat(this.statements.during(this::editPage)).hasSize(edit).hasSizeLessThanOrEqualTo(12);
	}

	/** Two rows that can be activated. */
	private Map<String, String> rows() {
		return new TreeMap<>(Map.of("rows[0].indicator", this.quantity.toString(), "rows[0].resultType", "MAIN",
				"rows[0].plannedResult", "Terlayaninya warga", "rows[0].target", "90", "rows[0].weight", "40",
				"rows[1].indicator", this.rubric.toString(), "rows[1].resultType", "MAIN", "rows[1].plannedResult",
				"Terbinanya staf", "rows[1].weight", "60"));
	}

	private List<String> weights() {
		return editPage().select("[data-weight]").eachAttr("value");
	}

	private Document editPage() {
		return get(path("edit"));
	}

	private void edit(String action, Map<String, String> fields) {
		edit(action, fields, Map.of());
	}

	private void edit(String action, Map<String, String> fields, Map<String, String> more) {
		Map<String, String> all = new TreeMap<>(fields);
		all.putAll(more);
		MvcTestResult result = post(path(action), all);
		assertThat(result).as(() -> action + ": " + TestPages.document(result).select(".error-summary").text())
			.hasStatus3xxRedirection();
	}

	private long version() {
		return this.templates.draft(HR, this.id).version();
	}

	private String path(String action) {
		return "/templates/" + this.id + (action.isEmpty() ? "" : "/" + action);
	}

	private MvcTestResult post(String path, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(TestUsers.as(HR)).with(csrf());
		fields.forEach(request::param);
		if (!fields.containsKey("version") && path.startsWith("/templates/" + this.id) && !path.endsWith("revise")) {
			request.param("version", Long.toString(version()));
		}
		return request.exchange();
	}

	private Document get(String path) {
		MvcTestResult result = this.mvc.get()
			.uri(URI.create(path.replaceAll("#.*", "")))
			.with(TestUsers.as(HR))
			.exchange();
		assertThat(result).as(path).hasStatusOk();
		return TestPages.document(result);
	}

}
