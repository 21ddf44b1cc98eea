package id.timbang.service.web;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.UnitType;
import id.timbang.service.ServiceCatalogue;
import id.timbang.service.ServiceId;
import id.timbang.service.ServicePage;
import id.timbang.service.StandardService;
import id.timbang.service.TestServices;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

import static id.timbang.personnel.Organisations.HR;
import static id.timbang.service.TestServices.minutes;
import static id.timbang.service.TestServices.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class ServicePagesTests {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	/** One account throughout: what was checked belongs to it. */
	private final RequestPostProcessor hr = TestUsers.as(HR);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private StandardService standards;

	@Autowired
	private ServiceCatalogue catalogue;

	@Autowired
	private TestServices fixture;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private TestAgency agency;

	@BeforeEach
	void setUpTheAgency() {
		this.agency.setUp();
	}

	@Test
	void addsAServiceWithItsStages() {
		MvcTestResult result = post("/services", fields());
		assertThat(result).hasStatus3xxRedirection();
		Document page = get(location(result));
		assertThat(page.select(".summary-list").text()).contains("15 menit", "Rp25.000", "KTP-el", "Kartu keluarga",
				"Surat yang ditandatangani", "Penerimaan 3,5 menit", "Pengesahan 11,5 menit");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			code            | kl sku   | code            | huruf besar
			name            | Su       | name            | 3 sampai 150
			unitType        | ''       | unitType        | jenis unit
			unitType        | DESA     | unitType        | Pilih dari daftar
			time            | ''       | time            | Tulis jangka waktu
			time            | 1,5      | time            | bilangan bulat
			time            | 0        | time            | bilangan bulat
			timeUnit        | ''       | timeUnit        | satuan waktu
			timeUnit        | WEEKS    | timeUnit        | Pilih dari daftar
			fee             | gratis   | fee             | angka saja
			fee             | 2,5      | fee             | bilangan bulat
			stages[0].name  | ''       | stages[0].name  | nama tahap
			stages[0].value | ''       | stages[0].value | lama tahap
			stages[0].value | 0        | stages[0].value | lebih dari 0
			stages[0].value | tiga     | stages[0].value | angka saja
			stages[0].value | 3,333    | stages[0].value | dua angka
			stages[1].name  | Penerimaan | stages[1].name | sudah ada
			stages[0].value | 3        | stages          | Jumlah tahap 14,5, kurang 0,5 dari jangka waktu 15
			stages[0].value | 5        | stages          | Jumlah tahap 16,5, lebih 1,5 dari jangka waktu 15
			""")
	void saysWhatIsWrongAtTheFieldAndKeepsWhatWasTyped(String field, String value, String place, String message) {
		Map<String, String> fields = fields();
		fields.put(field, value);
		MvcTestResult result = post("/services", fields);
		assertThat(result).hasStatus(422);
		Document page = document(result);
		assertThat(Objects.requireNonNull(page.getElementById(place + "-error")).text()).contains(message);
		assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#" + place);
		assertThat(page.getElementById(place)).isNotNull();
		fields.remove("requirements");
		fields.remove("unitType");
		fields.remove("timeUnit");
		fields.forEach((name, typed) -> assertThat(page.select("[name='" + name + "']").val()).isEqualTo(typed));
		assertThat(page.select("#requirements").text()).contains("Kartu keluarga");
	}

	@Test
	void refusesACodeThatIsTaken() {
		Map<String, String> fields = fields();
		post("/services", fields);
		MvcTestResult result = post("/services", fields);
		assertThat(result).hasStatus(422);
		assertThat(document(result).select("#code-error").text()).contains("sudah dipakai");
	}

	@Test
	void addsAndRemovesRowsWithoutSavingAnything() {
		Map<String, String> fields = fields();
		MvcTestResult more = post("/services/add-stage", fields);
		assertThat(more).hasStatusOk();
		Document page = document(more);
		assertThat(page.select(".stage-row")).hasSize(3);
		assertThat(page.select("[autofocus]").attr("name")).isEqualTo("stages[2].name");
		assertThat(page.select("#name").val()).isEqualTo("Surat Keterangan Uji");
		fields.put("row", "0");
		Document fewer = document(post("/services/remove-stage", fields));
		assertThat(fewer.select(".stage-row")).hasSize(1);
		assertThat(fewer.select("[name='stages[0].name']").val()).isEqualTo("Pengesahan");
		assertThat(fewer.select(".field-error")).isEmpty();
	}

	@Test
	void ignoresEmptyRows() {
		Map<String, String> fields = fields();
		fields.put("stages[2].name", "");
		fields.put("stages[2].value", "");
		assertThat(post("/services", fields)).hasStatus3xxRedirection();
	}

	@Test
	void makesANewStandardOfWhatWasPromised() {
		ServiceId id = this.fixture.add(UnitType.BIDANG, minutes(15, stage("Satu", "5"), stage("Dua", "10")));
		this.transaction.executeWithoutResult((status) -> this.catalogue.promise(id));
		Document form = get("/services/" + id + "/edit");
		assertThat(form.select(".notice").text()).contains("Standar ke-1 sudah dijanjikan");
		Map<String, String> fields = typed(form);
		fields.put("time", "20");
		fields.put("stages[1].value", "15");
		MvcTestResult refused = post("/services/" + id, fields);
		assertThat(refused).hasStatus(422);
		assertThat(document(refused).select("#reason-error").text()).contains("paling sedikit 10 huruf");
		assertThat(document(refused).select("#time").val()).isEqualTo("20");
		fields.put("reason", "Perwal 12 Tahun 2026");
		assertThat(post("/services/" + id, fields)).hasStatus3xxRedirection();
		Document page = get("/services/" + id);
		assertThat(page.select(".timeline").text()).contains("Standar ke-2", "Perwal 12 Tahun 2026", "Standar ke-1",
				"2 perubahan");
		assertThat(page.select(".timeline del").text()).contains("15 menit");
		assertThat(page.select(".timeline ins").text()).contains("20 menit");
	}

	@Test
	void answersAStaleFormWithTheConflictPage() {
		ServiceId id = this.fixture.add(UnitType.BIDANG);
		Map<String, String> fields = typed(get("/services/" + id + "/edit"));
		fields.put("fee", "1.500");
		assertThat(post("/services/" + id, fields)).hasStatus3xxRedirection();
		assertThat(post("/services/" + id, fields)).hasStatus(409);
		assertThat(page(id).current().details().fee()).isEqualTo(1500);
	}

	@Test
	void keepsTheRowsOfTheEditFormWhileTheyAreRearranged() {
		ServiceId id = this.fixture.add(UnitType.BIDANG, minutes(15, stage("Satu", "5"), stage("Dua", "10")));
		Map<String, String> fields = typed(get("/services/" + id + "/edit"));
		assertThat(document(post("/services/" + id + "/add-stage", fields)).select(".stage-row")).hasSize(3);
		fields.put("row", "1");
		Document fewer = document(post("/services/" + id + "/remove-stage", fields));
		assertThat(fewer.select("[name='stages[0].name']").val()).isEqualTo("Satu");
		assertThat(fewer.select("[name=version]").val()).isEqualTo("0");
		assertThat(page(id).current().details().stages()).hasSize(2);
	}

	@Test
	void retiresAndReinstates() {
		ServiceId id = this.fixture.add(UnitType.BIDANG);
		assertThat(post("/services/" + id + "/retire", Map.of("version", "0"))).hasStatus3xxRedirection();
		Document page = get("/services/" + id);
		assertThat(page.select("main").text()).contains("Tidak ditawarkan sejak", "Tawarkan lagi");
		String version = page.select("main [name=version]").val();
		assertThat(post("/services/" + id + "/reinstate", Map.of("version", version))).hasStatus3xxRedirection();
		assertThat(page(id).isOffered()).isTrue();
	}

	@Test
	void showsOfficersTheServiceAndNoButtons() {
		ServiceId id = this.fixture.usual();
		Actor officer = Organisations.actor(this.organisations.kecamatan().employee(), Role.COUNTER_OFFICER);
		MvcTestResult result = this.mvc.get().uri("/services/" + id).with(TestUsers.as(officer)).exchange();
		assertThat(result).hasStatusOk();
		assertThat(document(result).select("main").text()).contains("15 menit", "KTP-el");
		assertThat(document(result).select("main form, main a[href$=edit]")).isEmpty();
	}

	@Test
	void findsServices() {
		ServiceId id = this.fixture.add(UnitType.SEKSI);
		String code = page(id).code();
		assertThat(get("/services?q=" + code + "&type=SEKSI&offered=true").select("tbody tr")).isNotEmpty();
		Document none = get("/services?q=tidak-ada&offered=false");
		assertThat(none.select(".empty-state").text()).contains("Tidak ada yang cocok");
		assertThat(none.select("#offered option[selected]").val()).isEqualTo("false");
	}

	@Test
	void importsAFileAfterShowingWhatItWouldDo() {
		String code = "HAL-" + NUMBER.incrementAndGet();
		Document checked = document(upload(code + ",Surat Impor,DINAS,2,CALENDAR_DAYS,0,KTP-el,Terima:1;Cetak:1"));
		assertThat(checked.select("h1").text()).isEqualTo("Berkas siap diimpor");
		assertThat(checked.select(".figures").text()).contains("Baru 1");
		assertThat(post(checked.select("form[action^='/services/import/']").attr("action"), Map.of()))
			.hasStatus3xxRedirection();
		Document changed = document(upload(code + ",Surat Impor,DINAS,3,CALENDAR_DAYS,0,KTP-el,"));
		assertThat(changed.select("del").text()).contains("2 hari kalender");
		assertThat(changed.select("ins").text()).contains("3 hari kalender", "Tidak dibagi dalam tahap");
		Document wrong = document(upload(code + ",Surat Impor,DINAS,tiga,CALENDAR_DAYS,0,KTP-el,"));
		assertThat(wrong.select("tbody tr").text()).contains("services.csv, baris 2", "standard_value", "tiga",
				"bilangan bulat");
		assertThat(get("/services?q=" + code).select("tbody tr").text()).contains("2 hari kalender");
	}

	@Test
	void asksForAFile() {
		MvcTestResult result = this.mvc.post()
			.uri("/services/import")
			.multipart()
			.with(this.hr)
			.with(csrf())
			.exchange();
		assertThat(result).hasStatus(422);
		assertThat(document(result).select("#file-error").text()).contains("Pilih berkas CSV");
	}

	private MvcTestResult upload(String row) {
		String content = "code,name,unit_type,standard_value,standard_unit,fee,requirements,stages\n" + row;
		return this.mvc.post()
			.uri("/services/import")
			.multipart()
			.file(new MockMultipartFile("file", "pelayanan.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)))
			.with(this.hr)
			.with(csrf())
			.exchange();
	}

	private ServicePage page(ServiceId id) {
		return this.standards.page(HR, id);
	}

	private static Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("code", "HAL-" + NUMBER.incrementAndGet());
		fields.put("name", "Surat Keterangan Uji");
		fields.put("unitType", "BIDANG");
		fields.put("time", "15");
		fields.put("timeUnit", "MINUTES");
		fields.put("fee", "25.000");
		fields.put("requirements", "KTP-el\n\n  Kartu keluarga");
		fields.put("product", "Surat yang ditandatangani");
		fields.put("stages[0].name", "Penerimaan");
		fields.put("stages[0].value", "3,5");
		fields.put("stages[1].name", "Pengesahan");
		fields.put("stages[1].value", "11.5");
		return fields;
	}

	/** What the form is filled with. */
	private static Map<String, String> typed(Document page) {
		Map<String, String> fields = new LinkedHashMap<>();
		page.select("main form input[name], main form textarea[name]")
			.forEach((field) -> fields.put(field.attr("name"), field.val()));
		fields.put("timeUnit", page.select("#timeUnit option[selected]").val());
		return fields;
	}

	private MvcTestResult post(String address, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(address).with(this.hr).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

	private Document get(String address) {
		MvcTestResult result = this.mvc.get().uri(address).with(this.hr).exchange();
		assertThat(result).hasStatusOk();
		return document(result);
	}

	private static String location(MvcTestResult result) {
		return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
	}

	private static Document document(MvcTestResult result) {
		try {
			return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
