package id.timbang.visit.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.Actor;
import id.timbang.visit.ContactService;
import id.timbang.visit.ContactTerms;
import id.timbang.visit.TestVisits;
import id.timbang.visit.VisitFilter;
import id.timbang.visit.VisitId;
import id.timbang.visit.VisitProgressService;
import id.timbang.visit.VisitRegistration;
import id.timbang.visit.VisitService;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.ui.ConcurrentModel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class VisitContactPagesTests {

	private static final List<String> TALKING = List.of("id.timbang", "org.springframework.web");

	private static final LoggingSystem LOGGING = LoggingSystem.get(VisitContactPagesTests.class.getClassLoader());

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private VisitService visits;

	@Autowired
	private VisitRegistration registration;

	@Autowired
	private VisitProgressService progress;

	@Autowired
	private ContactTerms terms;

	@Autowired
	private Clock clock;

	@Autowired
	private TestVisits fixture;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private Actor officer;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.officer = TestVisits.officer(this.org.employee());
	}

	/** The commands of the jar, tried in the same process, say errors only. */
	@BeforeEach
	void letTheApplicationTalk() {
		TALKING.forEach((logger) -> LOGGING.setLogLevel(logger, LogLevel.INFO));
	}

	@AfterEach
	void talkAsBefore() {
		TALKING.forEach((logger) -> LOGGING.setLogLevel(logger, null));
	}

	@Test
	void saysWhatAContactIsForBeforeItIsTyped() {
		this.fixture.usual();
		Document page = get("/visits/new");
		assertThat(page.select("#contact").attr("autocomplete")).isEqualTo("off");
		assertThat(page.select("#agreed").attr("aria-describedby")).isEqualTo("agreed-help");
		assertThat(page.select("#agreed-help").text()).contains("Hanya untuk mengabarkan hasil",
				"hanya petugas loket ini", "14 hari setelah layanan selesai", "paling lama 90 hari",
				"seketika bila warga memintanya");
	}

	@Test
	void asksForNoneWithoutAKey() {
		this.fixture.usual();
		ContactService keyless = mock(ContactService.class);
		ConcurrentModel model = new ConcurrentModel();
		new VisitController(this.visits, this.registration, keyless, this.terms, this.clock).newForm(this.officer,
				model);
		assertThat(model).containsEntry("takesContact", false);
		given(keyless.isOffered()).willReturn(true);
		new VisitController(this.visits, this.registration, keyless, this.terms, this.clock).newForm(this.officer,
				model);
		assertThat(model).containsEntry("takesContact", true);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			081234567890     | ''    | agreed  | Centang bila warga setuju
			081234567890     | false | agreed  | Centang bila warga setuju
			3374011201900001 | true  | contact | NIK, dan keterangan lain tidak disimpan
			Ibu Siti         | true  | contact | satu nomor telepon Indonesia
			""")
	void refusesAContactBesideItsFieldAndKeepsWhatWasTyped(String contact, String agreed, String field,
			String message) {
		Map<String, String> fields = visit();
		fields.put("contact", contact);
		fields.put("agreed", agreed);
		MvcTestResult result = post("/visits", fields);
		assertThat(result).hasStatus(422);
		Document page = TestPages.document(result);
		assertThat(page.select("#" + field + "-error").text()).contains(message);
		assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#" + field);
		assertThat(page.select("#contact").val()).isEqualTo(contact);
		assertThat(page.select("#agreed").hasAttr("checked")).isEqualTo(agreed.equals("true"));
		assertThat(page.select("input[name=service][checked]").val()).isEqualTo(fields.get("service"));
		assertThat(this.visits.count(this.officer, VisitFilter.OPEN)).isZero();
	}

	@Test
	void tellsEverythingThatIsWrongAtOnce() {
		Map<String, String> fields = visit();
		fields.put("service", "");
		fields.put("contact", "Ibu Siti");
		assertThat(TestPages.document(post("/visits", fields)).select(".error-summary a").eachAttr("href"))
			.containsExactly("#service", "#contact", "#agreed");
		fields.put("service", "bukan-layanan");
		MvcTestResult unreadable = post("/visits", fields);
		assertThat(unreadable).hasStatus(422);
		assertThat(TestPages.document(unreadable).select("#contact").val()).isEqualTo("Ibu Siti");
	}

	@Test
	void consentWithoutContactMeansNothing() {
		Map<String, String> fields = visit();
		fields.put("contact", " ");
		fields.put("agreed", "true");
		Document slip = get(location(post("/visits", fields)));
		assertThat(slip.select(".slip").text()).doesNotContain("Kontak");
	}

	@Test
	void theSlipTellsTheCitizenUntilWhen() {
		Document slip = get("/visits/" + withContact("081234567890") + "/slip");
		assertThat(slip.select(".slip").text()).contains("paling lama sampai Senin, 11 Januari 2027",
				"seketika bila Anda memintanya");
	}

	@Test
	void showsItOnRequestAndOnce() {
		String page = "/visits/" + withContact("081234567890");
		assertThat(get(page).select("section[aria-labelledby=contact-title]").text()).contains("Tersimpan",
				"Senin, 11 Januari 2027");
		MvcTestResult shown = post(page + "/contact/show", Map.of());
		assertThat(shown).hasStatusOk()
			.headers()
			.hasHeaderSatisfying("Cache-Control", (values) -> assertThat(values.get(0)).contains("no-store"));
		assertThat(TestPages.document(shown).select("main").text()).contains("081234567890",
				"Nama Anda dan waktunya tercatat");
		assertThat(get(page).text()).doesNotContain("081234567890");
	}

	@Test
	void saysWhenItCannotBeRead() {
		VisitId id = this.fixture.registered(this.org.employee(), "081234567890");
		this.jdbc.sql("update visit_contact set ciphertext = decode(repeat('00', 160), 'hex') where visit_id = :visit")
			.param("visit", id.visitId())
			.update();
		MvcTestResult shown = post("/visits/" + id + "/contact/show", Map.of());
		assertThat(shown).hasStatusOk();
		assertThat(TestPages.document(shown).select("main").text()).contains("Kontak ini tidak dapat dibaca lagi");
		assertThat(post("/visits/" + id + "/contact/delete", Map.of())).hasStatus3xxRedirection();
	}

	@Test
	void deletesAtOnce() {
		String page = "/visits/" + withContact("081234567890");
		assertThat(post(page + "/contact/delete", Map.of())).hasRedirectedUrl(page);
		assertThat(get(page).select("section[aria-labelledby=contact-title]").text())
			.contains("Tidak ada kontak yang tersimpan", "Tambahkan kontak");
		assertThat(post(page + "/contact/delete", Map.of())).hasStatus(409);
		assertThat(post(page + "/contact/show", Map.of())).hasStatus(409);
	}

	@Test
	void takesAnotherWhileTheVisitIsOpen() {
		VisitId id = this.fixture.registered(this.org.employee(), "081234567890");
		String page = "/visits/" + id;
		MvcTestResult refused = post(page + "/contact", Map.of("contact", "Ibu Siti"));
		assertThat(refused).hasStatus(422);
		assertThat(TestPages.document(refused).select("#contact").val()).isEqualTo("Ibu Siti");
		assertThat(TestPages.document(refused).select(".error-summary a").eachAttr("href")).containsExactly("#contact",
				"#agreed");
		assertThat(TestPages.document(refused).select("details[open] summary").text()).isEqualTo("Ganti kontak");
		assertThat(post(page + "/contact", Map.of("contact", "", "agreed", "true"))).hasStatus(422);
		assertThat(post(page + "/contact", Map.of("contact", "nama@contoh.id", "agreed", "true")))
			.hasRedirectedUrl(page);
		assertThat(TestPages.document(post(page + "/contact/show", Map.of())).text()).contains("nama@contoh.id");
		this.progress.complete(this.officer, id);
		assertThat(get(page).select("form[action$=/contact]")).isEmpty();
		assertThat(get(page).select("form[action$=/contact/delete]")).isNotEmpty();
		assertThat(post(page + "/contact", Map.of("contact", "nama@contoh.id", "agreed", "true"))).hasStatus(409);
	}

	/**
	 * Everything that officers do with a contact, and then every table, every page and
	 * the log.
	 */
	@Test
	void isNowhereElse(CapturedOutput output) {
		String number = "0812" + (10_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 80_000_000));
		String address = "warga" + number + "@contoh.id";
		String page = "/visits/" + withContact(number);
		post(page + "/contact", Map.of("contact", "tetangga " + number, "agreed", "true"));
		post(page + "/contact/show", Map.of());
		post(page + "/contact", Map.of("contact", address, "agreed", "true"));
		post(page + "/contact/show", Map.of());
		post(page + "/pause", Map.of("reason", "Menunggu fotokopi akta"));
		for (String other : List.of(page, page + "/slip", "/visits", "/visits/figures", "/")) {
			assertThat(get(other).outerHtml()).doesNotContain(number);
		}
		post(page + "/complete", Map.of());
		assertThat(get("/visits?show=DONE").outerHtml()).doesNotContain(number);
		assertThat(tablesWith(number)).isEmpty();
		assertThat(output).doesNotContain(number);
		for (String planted : List.of(
				"update visit_pause set reason = reason || :number where visit_id = cast(:visit as uuid)",
				"update visit_contact set ciphertext = overlay(ciphertext placing convert_to(:number, 'UTF8') from 9)"
						+ " where visit_id = cast(:visit as uuid)")) {
			this.jdbc.sql(planted)
				.param("number", number)
				.param("visit", page.substring(page.lastIndexOf('/') + 1))
				.update();
		}
		assertThat(tablesWith(number)).containsExactly("visit_contact", "visit_pause");
	}

	/** In any column of any table, as text or as bytes. */
	private List<String> tablesWith(String number) {
		String significant = number.substring(1);
		String bytes = HexFormat.of().formatHex(significant.getBytes(StandardCharsets.UTF_8));
		Stream<String> tables = this.jdbc
			.sql("select quote_ident(tablename) from pg_tables where schemaname = 'public' order by tablename")
			.query(String.class)
			.list()
			.stream();
		return tables
			.filter((table) -> this.jdbc
				.sql("select exists (select from %s t where t::text like :text or t::text like :bytes)"
					.formatted(table))
				.param("text", "%" + significant + "%")
				.param("bytes", "%" + bytes + "%")
				.query(Boolean.class)
				.single())
			.toList();
	}

	private VisitId withContact(String contact) {
		Map<String, String> fields = visit();
		fields.put("contact", contact);
		fields.put("agreed", "true");
		String slip = location(post("/visits", fields));
		return new VisitId(UUID.fromString(slip.split("/", -1)[2]));
	}

	private Map<String, String> visit() {
		Map<String, String> fields = new TreeMap<>();
		fields.put("key", UUID.randomUUID().toString());
		fields.put("service", this.fixture.usual().toString());
		fields.put("received", "2026-10-13T09:00");
		fields.put("offered", "2026-10-13T09:00");
		return fields;
	}

	private Document get(String path) {
		MvcTestResult result = this.mvc.get().uri(path).with(TestUsers.as(this.officer)).exchange();
		assertThat(result).hasStatusOk();
		return TestPages.document(result);
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
