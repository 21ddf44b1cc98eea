package id.timbang.feedback.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.agency.TestAddress;
import id.timbang.feedback.FormKey;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.service.KioskService;
import id.timbang.service.PointKind;
import id.timbang.service.ServicePointId;
import id.timbang.service.ServicePointService;
import id.timbang.visit.TestVisits;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * A tablet at a counter, from its address on the page of HR to what one citizen after the
 * other does with it.
 */
@ApplicationTest
class KioskPagesTests {

	/** As many at one kiosk as the properties say. */
	private static final int MOST = 30;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private KioskService kiosks;

	@Autowired
	private ServicePointService points;

	@Autowired
	private TestVisits visits;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestAddress address;

	@Autowired
	private JdbcClient jdbc;

	/** The same account in every request. */
	private final RequestPostProcessor hr = TestUsers.as(HR);

	private Organisation org;

	private ServicePointId point;

	private String kiosk;

	private String code;

	@BeforeEach
	void standATabletAtTheCounter() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.code = this.visits.codeOf(this.visits.registered(this.org.employee())).text();
		this.point = this.points.add(HR, this.org.kelurahan(), "Loket 1", PointKind.COUNTER);
		this.kiosk = "/k/" + this.kiosks.give(HR, this.point, null).text();
	}

	@Test
	void beginsWithOneFieldAndTheWayWithoutCode() {
		Document page = TestPages.document(get(this.kiosk));
		assertThat(page.select("main form input")).hasSize(1)
			.first()
			.extracting((input) -> input.attr("name"))
			.isEqualTo("code");
		assertThat(page.select("h1").text()).isEqualTo("Masukkan kode dari slip Anda");
		assertThat(page.select("main a").attr("href")).isEqualTo(this.kiosk + "/rate");
		assertThat(page.select("header").text()).isEqualTo("Unit " + this.org.mark() + "-A");
	}

	@Test
	void aCodeLeadsToTheQuestionsAndIsKeptAsOfAKiosk() {
		assertThat(get(this.kiosk + "?code=" + this.code.toLowerCase(Locale.ROOT))).hasStatus(303)
			.hasRedirectedUrl(this.kiosk + "/r/" + this.code);
		Document page = TestPages.document(get(this.kiosk + "/r/" + this.code));
		assertThat(page.select("fieldset")).hasSize(9);
		assertThat(page.select("form[method=post]").attr("action")).isEqualTo(this.kiosk + "/r/" + this.code);
		assertThat(post("/r/" + this.code, answers())).hasStatus(303).hasRedirectedUrl(this.kiosk + "/thanks");
		assertThat(TestPages.document(get(this.kiosk + "/thanks")).text()).contains("Terima kasih", "Kode pada slip");
		assertThat(sources()).containsExactly("KIOSK false none");
	}

	@Test
	void theCodeOfAnotherUnitIsAsGoodHere() {
		String other = this.visits.codeOf(this.visits.registered(this.organisations.kecamatan().employee())).text();
		assertThat(TestPages.document(get(this.kiosk + "/r/" + other)).select("header").text())
			.doesNotContain(this.org.mark());
		assertThat(post("/r/" + other, answers())).hasStatus(303);
		assertThat(sources()).isEmpty();
		assertThat(post("/r/" + other, answers())).hasStatus(410);
	}

	@Test
	void withoutCodeItIsAWalkInOfThePoint() {
		Document page = TestPages.document(get(this.kiosk + "/rate"));
		assertThat(page.select("fieldset")).hasSize(9);
		assertThat(post("/rate", walkIn())).hasStatus(303).hasRedirectedUrl(this.kiosk + "/rate/thanks");
		assertThat(TestPages.document(get(this.kiosk + "/rate/thanks")).text())
			.contains("tanpa kode dihitung terpisah");
		assertThat(sources()).containsExactly("KIOSK true " + this.point);
	}

	@ParameterizedTest
	@CsvSource({ "7K4M, 404, belum lengkap", "22222222, 404, tidak kami kenal" })
	void aWrongCodeIsToldAtTheStart(String typed, int status, String words) {
		MvcTestResult result = get(this.kiosk + "?code=" + typed);
		assertThat(result).hasStatus(status);
		assertThat(TestPages.document(result).select("[role=alert]").text()).contains(words);
		assertThat(TestPages.document(result).select("#code").val()).isEqualTo(typed);
		assertThat(TestPages.document(result).select("main form").attr("action")).isEqualTo(this.kiosk);
	}

	@Test
	void whatIsMissingIsToldAndWhatIsTypedIsKept() {
		Map<String, String> fields = answers();
		fields.remove("cost");
		fields.put("remark", "Antre <lama>");
		for (String path : List.of("/r/" + this.code, "/rate")) {
			MvcTestResult result = post(path, fields);
			assertThat(result).hasStatus(422);
			assertThat(TestPages.document(result).select("fieldset.missing")).hasSize(1);
			assertThat(TestPages.document(result).select("#remark").text()).isEqualTo("Antre <lama>");
			assertThat(TestPages.document(result).select("input[checked]")).hasSize(8);
		}
		assertThat(sources()).isEmpty();
	}

	@Test
	void aFormThatIsSentTwiceIsKeptOnce() {
		Map<String, String> fields = walkIn();
		fields.put("key", FormKey.next().text());
		assertThat(post("/rate", fields)).hasStatus(303);
		assertThat(post("/rate", fields)).hasStatus(303);
		assertThat(sources()).hasSize(1);
	}

	@Test
	void thanksAProgramAndKeepsNothing() {
		Map<String, String> fields = walkIn();
		fields.put("website", "https://contoh.go.id");
		assertThat(post("/rate", fields)).hasStatus(303);
		assertThat(post("/r/" + this.code, fields)).hasStatus(303);
		assertThat(sources()).isEmpty();
		assertThat(turnedAway("TRAP")).isEqualTo(2);
	}

	@Test
	void manyPeopleShareItsAddressAndOnlyAFloodHasToWait() {
		for (int sent = 0; sent < MOST; sent++) {
			assertThat(post("/rate", walkIn())).hasStatus(303);
		}
		Map<String, String> fields = walkIn();
		fields.put("remark", "Antre <lama>");
		MvcTestResult slowed = post("/rate", fields);
		assertThat(slowed).hasStatus(429);
		assertThat(slowed.getResponse().getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("20");
		assertThat(TestPages.document(slowed).select(".error").text()).contains("dari kios ini", "09.01");
		assertThat(TestPages.document(slowed).select("#remark").text()).isEqualTo("Antre <lama>");
		assertThat(turnedAway("TOO_MANY")).isEqualTo(1);
		assertThat(sources()).hasSize(MOST);
		assertThat(post("/r/" + this.code, answers())).as("with a code").hasStatus(303);
		ServicePointId next = this.points.add(HR, this.org.kelurahan(), "Loket 2", PointKind.COUNTER);
		this.kiosk = "/k/" + this.kiosks.give(HR, next, null).text();
		assertThat(post("/rate", walkIn())).as("at the next counter").hasStatus(303);
	}

	@Test
	void everyPageLeadsBackToTheStartByItself() {
		Map<String, String> pages = Map.of("", "60", "/r/" + this.code, "120", "/rate", "120", "/thanks", "15",
				"/rate/thanks", "15");
		pages.forEach((page, seconds) -> {
			Document document = TestPages.document(get(this.kiosk + page));
			assertThat(document.body().dataset()).containsEntry("start", this.kiosk).containsEntry("seconds", seconds);
			assertThat(document.select("script[src]").attr("src")).contains("kiosk");
			assertThat(document.select("head noscript").html()).contains("http-equiv=\"refresh\"",
					(page.endsWith("thanks") ? "20" : "300") + ";url=" + this.kiosk);
		});
	}

	@Test
	void leavesNothingInTheBrowser() {
		for (MvcTestResult result : List.of(get(this.kiosk), get(this.kiosk + "/rate"), post("/rate", answers()),
				get(this.kiosk + "/r/" + this.code), get(this.kiosk + "/thanks"))) {
			assertThat(result.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
			assertThat(result.getResponse().getHeader(HttpHeaders.SET_COOKIE)).isNull();
			assertThat(result.getRequest().getSession(false)).isNull();
			assertThat(TestPages.document(result).select("form:not([autocomplete=off])")).isEmpty();
		}
	}

	@Test
	void whatIsNoLongerGoodSaysSo() {
		this.kiosks.withdraw(HR, this.point, this.kiosks.current(HR, this.point).orElseThrow().id());
		for (String page : List.of("", "/rate", "/thanks", "/rate/thanks", "/r/" + this.code)) {
			assertThat(get(this.kiosk + page)).hasStatus(410);
		}
		assertThat(TestPages.document(get(this.kiosk)).text()).contains("sudah dicabut", "mintalah alamat baru");
		assertThat(post("/rate", walkIn())).hasStatus(410);
		assertThat(post("/r/" + this.code, answers())).hasStatus(410);
		assertThat(sources()).isEmpty();
		assertThat(TestPages.document(get("/k/22222222222222222222")).text()).contains("tidak dikenal");
		assertThat(get("/k/22222222222222222222")).hasStatus(404);
		assertThat(get("/k/kios")).hasStatus(404);
	}

	@Test
	void aClosedPointSaysSo() {
		this.points.close(HR, this.point, 0);
		assertThat(get(this.kiosk)).hasStatus(410);
		assertThat(TestPages.document(get(this.kiosk)).text()).contains("Titik layanan ini sudah ditutup");
		assertThat(post("/rate", walkIn())).hasStatus(410);
		this.points.reopen(HR, this.point, 1);
		assertThat(get(this.kiosk)).hasStatusOk();
	}

	@Test
	void hrGivesRenewsAndWithdrawsTheAddress() {
		ServicePointId other = this.points.add(HR, this.org.kelurahan(), "Loket 2", PointKind.COUNTER);
		String page = "/service-points/" + other + "/kiosk";
		Document list = TestPages.document(ask("/units/" + this.org.kelurahan() + "/services"));
		assertThat(list.select("a[href='" + page + "']").text()).isEqualTo("Mode kios Loket 2");
		assertThat(TestPages.document(ask(page)).text()).contains("Belum ada");
		String link = given(page, "");
		assertThat(link).startsWith(TestAddress.ADDRESS + "/k/");
		assertThat(get(link.substring(TestAddress.ADDRESS.length()))).hasStatusOk();
		Document later = TestPages.document(ask(page));
		assertThat(later.select("#link, svg")).isEmpty();
		assertThat(later.text()).contains("Dibuat 13 Oktober 2026");
		String seen = later.select("form[action$=withdraw] input[name=seen]").val();
		assertThat(send(page, "")).hasStatus(409);
		String next = given(page, seen);
		assertThat(get(link.substring(TestAddress.ADDRESS.length()))).hasStatus(410);
		assertThat(send(page + "/withdraw", seen)).hasStatus(409);
		String current = TestPages.document(ask(page)).select("form[action$=withdraw] input[name=seen]").val();
		assertThat(send(page + "/withdraw", current)).hasStatus(302).hasRedirectedUrl(page);
		assertThat(get(next.substring(TestAddress.ADDRESS.length()))).hasStatus(410);
	}

	@Test
	void withoutAnAddressForCitizensThereIsNoKiosk() {
		String page = "/service-points/" + this.point + "/kiosk";
		this.address.withoutAddress(() -> {
			assertThat(TestPages.document(ask(page)).text()).contains("timbang.base-url");
			assertThat(send(page, "")).hasStatus(409);
		});
	}

	/** Gives an address and reads it on the page that shows it once. */
	private String given(String page, String seen) {
		MvcTestResult given = send(page, seen);
		assertThat(given).hasStatus(302).hasRedirectedUrl(page);
		MvcTestResult shown = this.mvc.get()
			.uri(page)
			.with(this.hr)
			.flashAttrs(given.getMvcResult().getFlashMap())
			.exchange();
		Document document = TestPages.document(shown);
		assertThat(document.select("section:has(#link) svg path")).hasSize(1);
		return document.select("section:has(#link) a").text();
	}

	private MvcTestResult send(String path, String seen) {
		return this.mvc.post().uri(path).param("seen", seen).with(csrf()).with(this.hr).exchange();
	}

	private MvcTestResult ask(String path) {
		return this.mvc.get().uri(path).with(this.hr).exchange();
	}

	private static Map<String, String> answers() {
		Map<String, String> fields = new TreeMap<>();
		Question.all().forEach((question) -> fields.put(question.field(), "3"));
		return fields;
	}

	private Map<String, String> walkIn() {
		Map<String, String> fields = answers();
		fields.put("service", this.visits.codeOf(this.visits.usual()));
		return fields;
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	/** As a browser sends it: without any token. */
	private MvcTestResult post(String path, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(this.kiosk + path);
		fields.forEach(request::param);
		return request.exchange();
	}

	private List<String> sources() {
		return this.jdbc
			.sql("""
					select concat_ws(' ', source, case when walk_in then 'true' else 'false' end, coalesce(point_id::text, 'none'))
					from rating where unit_id = :unit""")
			.param("unit", this.org.kelurahan().unitId())
			.query(String.class)
			.list();
	}

	private int turnedAway(String reason) {
		return this.jdbc.sql("select requests from turned_away where point_id = :point and reason = :reason")
			.param("point", this.point.pointId())
			.param("reason", reason)
			.query(Integer.class)
			.single();
	}

}
