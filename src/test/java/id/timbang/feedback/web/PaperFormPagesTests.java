package id.timbang.feedback.web;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.feedback.AnswerWays;
import id.timbang.feedback.FormKey;
import id.timbang.feedback.SatisfactionService;
import id.timbang.feedback.UnitSatisfaction;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitDetails;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitService;
import id.timbang.personnel.UnitType;
import id.timbang.service.ServiceId;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.visit.TestVisits;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * A pile of forms of paper on the desk of HR.
 */
@ApplicationTest
class PaperFormPagesTests {

	private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 14);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SatisfactionService satisfaction;

	@Autowired
	private Organisations organisations;

	@Autowired
	private UnitService units;

	@Autowired
	private TestVisits visits;

	@Autowired
	private TestAgency agency;

	@Autowired
	private JdbcClient jdbc;

	/** The same account in every request, and another for each test. */
	private final RequestPostProcessor hr = TestUsers
		.as(new Actor(UUID.randomUUID(), null, "Admin Uji", Set.of(Role.HR_ADMIN)));

	private Organisation org;

	private ServiceId service;

	private String page;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.service = this.visits.usual();
		this.page = "/satisfaction/paper/" + this.org.kelurahan();
	}

	@Test
	void asksForTheUnitFirst() {
		UnitId office = this.units.add(HR, this.org.mark() + "-X",
				new UnitDetails("Bagian Uji", UnitType.BAGIAN, null));
		Document first = TestPages.document(get("/satisfaction/paper", this.hr));
		assertThat(first.select("#unit option").eachAttr("value")).contains(this.org.kelurahan().toString())
			.doesNotContain(office.toString());
		assertThat(first.select(".error-summary")).isEmpty();
		MvcTestResult nothing = get("/satisfaction/paper?unit=", this.hr);
		assertThat(nothing).hasStatus(422);
		assertThat(TestPages.document(nothing).select("#unit-error").text()).contains("Pilih unit");
		assertThat(get("/satisfaction/paper?unit=" + this.org.kelurahan(), this.hr)).hasRedirectedUrl(this.page);
		assertThat(get("/satisfaction/paper/" + office, this.hr)).hasStatus(404);
		assertThat(TestPages.document(get("/satisfaction", this.hr)).select("a[href=/satisfaction/paper]")).hasSize(1);
	}

	@Test
	void keepsWhatStandsOnTheFormWithoutOfficerAndPoint() {
		Map<String, String> fields = form();
		fields.putAll(Map.of("sex", "FEMALE", "age", "FROM_60", "education", "DIPLOMA", "occupation", "OTHER", "remark",
				"Antre lama", "cost", ""));
		MvcTestResult result = post(fields);
		assertThat(result).hasStatus(302)
			.hasRedirectedUrl(this.page + "?service=" + this.service + "&day=" + SEPTEMBER);
		assertThat(this.jdbc
			.sql("""
					select concat_ws(' ', source, walk_in, day, sex, age, education, occupation, comment, requirements, cost,
					    officer_id, point_id, service_id)
					from rating where unit_id = :unit""")
			.param("unit", this.org.kelurahan().unitId())
			.query(String.class)
			.list()).containsExactly("PAPER f 2026-09-14 FEMALE FROM_60 DIPLOMA OTHER Antre lama 3 " + this.service);
	}

	@Test
	void theNextFormBeginsWithServiceAndDayAndSaysHowManyThereWere() {
		assertThat(notice(post(form()))).isEqualTo("feedback.paper.entered 1");
		MvcTestResult second = post(form());
		assertThat(notice(second)).isEqualTo("feedback.paper.entered 2");
		Map<String, String> untold = form();
		untold.put("service", "");
		assertThat(notice(post(untold))).isEqualTo("feedback.paper.entered.untold 1");
		Document next = TestPages
			.document(get(Objects.requireNonNull(second.getResponse().getRedirectedUrl()), this.hr));
		assertThat(next.select("#service option[selected]").val()).isEqualTo(this.service.toString());
		assertThat(next.select("#day").val()).isEqualTo("2026-09-14");
		assertThat(next.select("fieldset input").eachAttr("value")).hasSize(9).containsOnly("");
		assertThat(next.select("[autofocus]").attr("id")).isEqualTo("requirements");
		assertThat(next.select("input[name=key]").val()).hasSize(36);
	}

	@Test
	void aFormThatIsSentTwiceIsKeptOnce() {
		Map<String, String> fields = form();
		fields.put("key", FormKey.next().text());
		assertThat(notice(post(fields))).endsWith(" 1");
		assertThat(notice(post(fields))).endsWith(" 1");
		assertThat(rows()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			requirements | 0          | Tulis 1, 2, 3, atau 4
			facilities   | 5          | Tulis 1, 2, 3, atau 4
			cost         | empat      | Tulis 1, 2, 3, atau 4
			product      | 33         | Tulis 1, 2, 3, atau 4
			day          | 2026-10-14 | belum tiba
			day          | 2025-10-12 | 365 hari terakhir
			day          | kemarin    | tanggal lengkap
			day          | ''         | Isi tanggalnya
			""")
	void saysAtTheFieldWhatIsWrongAndKeepsTheRest(String field, String typed, String words) {
		Map<String, String> fields = form();
		fields.put("remark", "Antre <lama>");
		fields.put("age", "FROM_35");
		fields.put(field, typed);
		MvcTestResult result = post(fields);
		assertThat(result).hasStatus(422);
		Document page = TestPages.document(result);
		assertThat(page.select("#" + field + "-error").text()).contains(words);
		assertThat(page.select("#" + field).val()).isEqualTo(typed);
		assertThat(page.select("#remark").text()).isEqualTo("Antre <lama>");
		assertThat(page.select("#age option[selected]").val()).isEqualTo("FROM_35");
		assertThat(page.select("fieldset input[value=3]")).hasSize(field.equals("day") ? 9 : 8);
		assertThat(rows()).isZero();
	}

	@Test
	void takesTheFirstAndTheLastDayThatAFormCanHave() {
		for (LocalDate day : List.of(TestClock.TODAY, TestClock.TODAY.minusDays(365))) {
			Map<String, String> fields = form();
			fields.put("day", day.toString());
			assertThat(post(fields)).hasStatus(302);
		}
		assertThat(rows()).isEqualTo(2);
	}

	@Test
	void refusesAnEmptyFormAndAServiceOfAnotherUnit() {
		Map<String, String> empty = form();
		Question.all().forEach((question) -> empty.put(question.field(), ""));
		assertThat(TestPages.document(post(empty)).select("#requirements-error").text())
			.contains("sedikitnya satu jawaban");
		Map<String, String> elsewhere = form();
		elsewhere.put("service", this.visits.service(UnitType.KECAMATAN).toString());
		assertThat(TestPages.document(post(elsewhere)).select("#service-error").text()).contains("ditawarkan unit ini");
		assertThat(rows()).isZero();
	}

	@Test
	void gapsAreCountedApartAndPaperMakesTheIndex() {
		Map<String, String> gap = form();
		gap.put("cost", "");
		gap.replaceAll((field, value) -> value.equals("3") ? "1" : value);
		assertThat(post(gap)).hasStatus(302);
		for (int number = 0; number < 12; number++) {
			assertThat(post(form())).hasStatus(302);
		}
		this.satisfaction.release(HR);
		YearMonth month = YearMonth.from(SEPTEMBER);
		UnitSatisfaction shown = Objects
			.requireNonNull(this.satisfaction.page(this.org.kelurahan(), month, month).shown());
		assertThat(Objects.requireNonNull(shown.index()).shown()).isEqualByComparingTo("75.00");
		assertThat(shown.incomplete()).isEqualTo(1);
		assertThat(shown.ways()).isEqualTo(new AnswerWays(0, 0, 12, 0));
	}

	@Test
	void theAuditTrailLearnsThatAndNotWhat() {
		Map<String, String> fields = form();
		fields.put("remark", "Antre lama");
		post(fields);
		assertThat(this.jdbc
			.sql("select action || details::text from audit_entry where subject_id = :unit and action like '%typed'")
			.param("unit", this.org.kelurahan().unitId())
			.query(String.class)
			.list()).containsExactly("audit.rating.typed{\"Unit %s-A\"}".formatted(this.org.mark()));
	}

	@Test
	void whoIsRatedTypesNothingIn() {
		Actor ofTheUnit = Organisations.actor(this.org.employee(), Role.HR_ADMIN);
		Actor leader = Organisations.actor(this.org.lurah(), Role.HR_ADMIN);
		for (Actor actor : List.of(ofTheUnit, leader)) {
			RequestPostProcessor own = TestUsers.as(actor);
			assertThat(TestPages.document(get("/satisfaction/paper", own)).select("#unit option").eachAttr("value"))
				.doesNotContain(this.org.kelurahan().toString())
				.contains(this.org.neighbour().toString());
			assertThat(get(this.page, own)).hasStatus(403);
			assertThat(post(form(), own)).hasStatus(403);
		}
		assertThat(rows()).isZero();
	}

	@Test
	void theEmptyFormIsOnePageWithTheSameQuestionsInTheSameOrder() throws IOException {
		Document page = TestPages.document(get(this.page, this.hr));
		String link = page.select("a[href$=form.pdf]").attr("href");
		MvcTestResult file = get(link, this.hr);
		assertThat(file).hasStatusOk().hasContentType("application/pdf");
		try (PDDocument form = Loader.loadPDF(file.getResponse().getContentAsByteArray())) {
			assertThat(form.getNumberOfPages()).isEqualTo(1);
			assertThat(form.getDocumentCatalog().getLanguage()).isEqualTo("id");
			String text = new PDFTextStripper().getText(form).replaceAll("\\s+", " ");
			assertThat(text).contains("Unit " + this.org.mark() + "-A", "1. Apakah persyaratannya sesuai",
					"9. Bagaimana tempat dan sarananya?", "Usia:", "60 tahun atau lebih", "S2 atau lebih",
					"kotak survei");
			assertThat(text).containsSubsequence("Bagaimana kemudahan alurnya?", "1 Tidak mudah", "2 Kurang mudah",
					"3 Mudah", "4 Sangat mudah");
		}
		assertThat(page.select("fieldset .digits").size()).isEqualTo(9);
	}

	private Map<String, String> form() {
		Map<String, String> fields = new TreeMap<>();
		Question.all().forEach((question) -> fields.put(question.field(), "3"));
		fields.put("service", this.service.toString());
		fields.put("day", SEPTEMBER.toString());
		return fields;
	}

	private static String notice(MvcTestResult result) {
		Map<String, ?> flash = result.getMvcResult().getFlashMap();
		Object[] arguments = (Object[]) Objects.requireNonNull(flash.get("noticeArguments"));
		return flash.get("notice") + " " + arguments[0];
	}

	private MvcTestResult get(String path, RequestPostProcessor user) {
		return this.mvc.get().uri(path).with(user).exchange();
	}

	private MvcTestResult post(Map<String, String> fields) {
		return post(fields, this.hr);
	}

	private MvcTestResult post(Map<String, String> fields, RequestPostProcessor user) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(this.page).with(csrf()).with(user);
		fields.forEach(request::param);
		return request.exchange();
	}

	private int rows() {
		return this.jdbc.sql("select count(*) from rating where unit_id = :unit")
			.param("unit", this.org.kelurahan().unitId())
			.query(Integer.class)
			.single();
	}

}
