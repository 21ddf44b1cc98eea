package id.timbang.feedback.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestPages;
import id.timbang.feedback.FormKey;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitDetails;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitService;
import id.timbang.personnel.UnitType;
import id.timbang.service.PointKind;
import id.timbang.service.ServiceId;
import id.timbang.service.ServicePointService;
import id.timbang.service.ServicePointSummary;
import id.timbang.service.TestServices;
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

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What citizens without a code do behind the poster of a service point.
 */
@ApplicationTest
class WalkInPagesTests {

	/** What a page may weigh, compressed, with everything that it loads. */
	private static final int MOST_BYTES = 6 * 1024;

	/** No other test gives this kind of unit a service. */
	private static final UnitType KIND = UnitType.UPTD;

	/** As many of one address as the properties say. */
	private static final int MOST = 20;

	private static final AtomicInteger ADDRESSES = new AtomicInteger();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ServicePointService points;

	@Autowired
	private UnitService units;

	@Autowired
	private TestServices services;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private JdbcClient jdbc;

	private UnitId unit;

	private ServiceId service;

	private ServicePointSummary point;

	/** Another for each test: limits last longer than tests. */
	private String address;

	@BeforeEach
	void hangAPosterUp() {
		this.address = nextAddress();
		this.agency.setUp();
		Organisation org = this.organisations.kecamatan();
		this.unit = this.units.add(HR, org.mark() + "-U", new UnitDetails("Puskesmas Uji", KIND, org.kecamatan()));
		this.jdbc.sql("update public_service set retired_at = now() where unit_type = :kind")
			.param("kind", KIND.name())
			.update();
		this.service = this.services.add(KIND);
		this.point = this.points.point(HR, this.points.add(HR, this.unit, "Loket 1", PointKind.COUNTER));
	}

	@Test
	void leadsFromThePosterToTheQuestions() {
		Document poster = TestPages.document(get("/p/" + this.point.code()));
		assertThat(poster.select("a[href$=/rate]").attr("href")).isEqualTo("/p/" + this.point.code() + "/rate");
		Document page = TestPages.document(get("/p/" + this.point.code() + "/rate"));
		assertThat(page.select("fieldset")).hasSize(9);
		assertThat(page.select("#remark, #sex, #age, #education, #occupation")).hasSize(5);
		assertThat(page.select("#service")).isEmpty();
		assertThat(page.select("header").text()).isEqualTo("Puskesmas Uji");
		assertThat(page.text()).contains("dihitung terpisah", "Layanan Uji");
		assertThat(page.select("a[href=/r]")).hasSize(1);
	}

	@Test
	void thePageOfTheUnitLeadsThere() {
		Document page = TestPages.document(get("/u/" + this.jdbc.sql("select code from unit where unit_id = :unit")
			.param("unit", this.unit.unitId())
			.query(String.class)
			.single()));
		assertThat(page.select("a[href=/p/" + this.point.code() + "/rate]").text()).isEqualTo("Loket 1");
	}

	@Test
	void keepsTheAnswersWithPointAndServiceAndWithoutOfficer() {
		Map<String, String> fields = answers();
		fields.putAll(Map.of("sex", "FEMALE", "remark", "Cepat"));
		String thanks = "/p/" + this.point.code() + "/rate/thanks";
		assertThat(post(fields)).hasStatus(303).hasRedirectedUrl(thanks);
		assertThat(TestPages.document(get(thanks)).text()).contains("Terima kasih", "tanpa kode dihitung terpisah")
			.doesNotContain("slip");
		assertThat(this.jdbc.sql("""
				select source || walk_in || comment || sex || cost from rating
				where unit_id = :unit and service_id = :service and point_id = :point and officer_id is null""")
			.param("unit", this.unit.unitId())
			.param("service", this.service.serviceId())
			.param("point", this.point.id().pointId())
			.query(String.class)
			.single()).isEqualTo("WALK_INtrueCepatFEMALE3");
	}

	@Test
	void asksForTheServiceWhereThereAreSeveral() {
		ServiceId other = this.services.add(KIND);
		String code = this.services.codeOf(other);
		Document page = TestPages.document(get("/p/" + this.point.code() + "/rate"));
		assertThat(page.select("#service option").eachAttr("value")).hasSize(3).contains("", code);
		MvcTestResult missing = post(answers());
		assertThat(missing).hasStatus(422);
		assertThat(TestPages.document(missing).select(".error a[href=#service]").text()).contains("Pilih layanan");
		assertThat(TestPages.document(missing).select("#why").text()).contains("Pilih layanan");
		assertThat(TestPages.document(missing).select("input[checked]")).hasSize(9);
		Map<String, String> fields = answers();
		fields.put("service", code);
		fields.remove("cost");
		assertThat(TestPages.document(post(fields)).select("#service option[selected]").val()).isEqualTo(code);
		fields.put("cost", "4");
		assertThat(post(fields)).hasStatus(303);
		assertThat(this.jdbc.sql("select service_id from rating where unit_id = :unit")
			.param("unit", this.unit.unitId())
			.query(String.class)
			.single()).isEqualTo(other.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "TIDAK-ADA", "'; drop table rating --", "" })
	void refusesAServiceThatIsNotOfferedThere(String code) {
		this.services.add(KIND);
		Map<String, String> fields = answers();
		fields.put("service", code);
		assertThat(post(fields)).hasStatus(422);
		assertThat(rows()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			requirements      | 0     | Apakah persyaratannya
			procedure         | 5     | Bagaimana kemudahan
			completionTime    | ''    | Bagaimana kecepatan
			cost              | empat | Bagaimana biayanya
			sex               | X     | tidak dapat dibaca
			""")
	void refusesBadInputAndKeepsTheRest(String field, String value, String message) {
		Map<String, String> fields = answers();
		fields.put("remark", "Antre <lama>");
		fields.put(field, value);
		MvcTestResult result = post(fields);
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select(".error a").text()).contains(message);
		assertThat(TestPages.document(result).select("#remark").text()).isEqualTo("Antre <lama>");
		assertThat(rows()).isZero();
	}

	@Test
	void refusesAnAnswerThatIsMissing() {
		MvcTestResult result = post(Map.of());
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select("fieldset.missing")).hasSize(9);
	}

	@Test
	void aFormThatIsSentTwiceIsKeptOnce() {
		Map<String, String> fields = answers();
		fields.put("key", TestPages.document(get("/p/" + this.point.code() + "/rate")).select("input[name=key]").val());
		String thanks = "/p/" + this.point.code() + "/rate/thanks";
		assertThat(post(fields)).hasStatus(303).hasRedirectedUrl(thanks);
		assertThat(post(fields)).hasStatus(303).hasRedirectedUrl(thanks);
		assertThat(rows()).isEqualTo(1);
		assertThat(post(answers())).hasStatus(303);
		assertThat(rows()).isEqualTo(2);
	}

	@Test
	void thanksAProgramAndKeepsNothing() {
		Map<String, String> fields = answers();
		fields.put("website", "https://contoh.go.id");
		assertThat(post(fields)).hasStatus(303).hasRedirectedUrl("/p/" + this.point.code() + "/rate/thanks");
		assertThat(rows()).isZero();
		assertThat(turnedAway("TRAP")).isEqualTo(1);
	}

	@Test
	void slowsAFloodDownAndLosesNothingThatWasTyped() {
		for (int sent = 0; sent < MOST; sent++) {
			assertThat(post(answers())).hasStatus(303);
		}
		Map<String, String> fields = answers();
		fields.putAll(Map.of("remark", "Antre <lama>", "age", "FROM_25", "key", FormKey.next().text()));
		MvcTestResult slowed = post(fields);
		assertThat(slowed).hasStatus(429);
		assertThat(slowed.getResponse().getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("30");
		Document page = TestPages.document(slowed);
		assertThat(page.select(".error").text()).contains("belum terkirim", "kirim lagi mulai pukul 09.01");
		assertThat(page.select(".error button")).hasSize(1);
		assertThat(sent(page)).isEqualTo(fields);
		assertThat(rows()).isEqualTo(MOST);
		assertThat(turnedAway("TOO_MANY")).isEqualTo(1);
		this.address = nextAddress();
		assertThat(post(fields)).as("a neighbour").hasStatus(303);
		assertThat(rows()).isEqualTo(MOST + 1);
	}

	@Test
	void whatIsSentTwiceOrCannotBeReadCostsNothing() {
		Map<String, String> fields = answers();
		fields.put("key", FormKey.next().text());
		for (int sent = 0; sent <= MOST; sent++) {
			assertThat(post(fields)).hasStatus(303);
			assertThat(post(Map.of())).hasStatus(422);
		}
		assertThat(rows()).isEqualTo(1);
	}

	/** What a browser would send with one tap. */
	private static Map<String, String> sent(Document page) {
		Map<String, String> sent = new TreeMap<>();
		page.select("input[checked]").forEach((input) -> sent.put(input.attr("name"), input.val()));
		page.select("select").forEach((select) -> sent.put(select.attr("name"), select.select("[selected]").val()));
		page.select("textarea, input[type=hidden]").forEach((field) -> sent.put(field.attr("name"), field.val()));
		sent.values().removeIf(String::isEmpty);
		return sent;
	}

	@Test
	void aClosedPointTakesNothingAndSaysSo() {
		this.points.close(HR, this.point.id(), 0);
		String page = "/p/" + this.point.code();
		assertThat(get(page + "/rate")).hasStatus(303).hasRedirectedUrl(page);
		assertThat(post(answers())).hasStatus(303).hasRedirectedUrl(page);
		assertThat(TestPages.document(get(page)).select("a[href$=/rate]")).isEmpty();
		assertThat(rows()).isZero();
	}

	@Test
	void aUnitWithoutServicesIsNotRated() {
		this.services.retire(this.service);
		this.jdbc.sql("update unit set parent_id = null where unit_id = :unit")
			.param("unit", this.unit.unitId())
			.update();
		assertThat(get("/p/" + this.point.code() + "/rate")).hasStatus(303);
		assertThat(TestPages.document(get("/p/" + this.point.code())).select("a[href$=/rate]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "222222", "a b", "%C3%A9" })
	void anUnknownPointSaysSo(String code) {
		assertThat(get("/p/" + code + "/rate")).hasStatus(303);
		assertThat(get("/p/" + code)).hasStatus(404);
	}

	@Test
	void setsNoCookieAndOpensNoSession() {
		String page = "/p/" + this.point.code() + "/rate";
		assertThat(List.of(get(page), post(Map.of()), post(answers()), get(page + "/thanks"))).allSatisfy((result) -> {
			assertThat(result.getResponse().getHeader(HttpHeaders.SET_COOKIE)).isNull();
			assertThat(result.getRequest().getSession(false)).isNull();
			assertThat(result.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'");
		});
	}

	@Test
	void weighsAtMostSixKilobytesWithEverythingItLoads() throws IOException {
		IntStream.range(0, 11).forEach((number) -> this.services.add(KIND));
		MvcTestResult page = get("/p/" + this.point.code() + "/rate");
		Document document = TestPages.document(page);
		assertThat(document.select("#service option")).hasSize(13);
		assertThat(document.select("script, img, iframe, [style]")).isEmpty();
		List<String> loaded = document.select("link[href]").eachAttr("href");
		assertThat(loaded).hasSize(1);
		int stylesheet = compressed(get(loaded.get(0)));
		assertThat(compressed(page) + stylesheet).isLessThanOrEqualTo(MOST_BYTES);
		assertThat(compressed(post(Map.of())) + stylesheet).isLessThanOrEqualTo(MOST_BYTES);
	}

	private static String nextAddress() {
		return "10.8.0." + ADDRESSES.incrementAndGet();
	}

	private static Map<String, String> answers() {
		Map<String, String> fields = new TreeMap<>();
		Question.all().forEach((question) -> fields.put(question.field(), "3"));
		return fields;
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(URI.create(path.replace(" ", "%20"))).exchange();
	}

	/** As a browser sends it: without any token. */
	private MvcTestResult post(Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri("/p/" + this.point.code() + "/rate")
			.with((sent) -> {
				sent.setRemoteAddr(this.address);
				return sent;
			});
		fields.forEach(request::param);
		return request.exchange();
	}

	private int turnedAway(String reason) {
		return this.jdbc.sql("select requests from turned_away where point_id = :point and reason = :reason")
			.param("point", this.point.id().pointId())
			.param("reason", reason)
			.query(Integer.class)
			.single();
	}

	private int rows() {
		return this.jdbc.sql("select count(*) from rating where unit_id = :unit")
			.param("unit", this.unit.unitId())
			.query(Integer.class)
			.single();
	}

	private static int compressed(MvcTestResult result) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(result.getResponse().getContentAsByteArray());
		}
		return bytes.size();
	}

}
