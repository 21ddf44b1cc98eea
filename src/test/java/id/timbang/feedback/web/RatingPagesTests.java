package id.timbang.feedback.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.TestPages;
import id.timbang.feedback.UnknownCodeLimit;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.visit.TestVisits;
import id.timbang.visit.VisitId;
import id.timbang.visit.VisitProgressService;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class RatingPagesTests {

	/** What a page may weigh, compressed, with everything that it loads. */
	private static final int MOST_BYTES = 6 * 1024;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private VisitProgressService progress;

	@Autowired
	private TestVisits fixture;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private VisitId visit;

	private String code;

	@BeforeEach
	void registerAVisit() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.visit = this.fixture.registered(this.org.employee());
		this.code = this.fixture.codeOf(this.visit).text();
	}

	@Test
	void asksNineQuestionsWithTheirOwnAnswers() {
		Document page = TestPages.document(get("/r/" + this.code));
		assertThat(page.select("fieldset")).hasSize(9);
		assertThat(page.select("fieldset input[type=radio][required]")).hasSize(36);
		assertThat(page.select("label[for=cost4]").text()).isEqualTo("Gratis");
		assertThat(page.select("label[for=facilities1]").text()).isEqualTo("Buruk");
		assertThat(page.select("header").text()).isEqualTo("Unit " + this.org.mark() + "-A");
		assertThat(page.text()).contains("Jawaban disimpan tanpa nama");
	}

	@Test
	void keepsTheAnswersAndThanks() {
		Map<String, String> fields = answers();
		fields.putAll(Map.of("sex", "FEMALE", "age", "FROM_60", "education", "MASTER", "occupation", "OTHER", "remark",
				"=1+1 <b>bagus</b> & 👍"));
		MvcTestResult result = post(fields);
		assertThat(result).hasStatus(303).hasRedirectedUrl("/r/thanks");
		assertThat(TestPages.document(get("/r/thanks")).text()).contains("Terima kasih", "Apa yang terjadi sekarang");
		assertThat(this.jdbc.sql("select comment || age || cost from rating where unit_id = :unit")
			.param("unit", this.org.kelurahan().unitId())
			.query(String.class)
			.single()).isEqualTo("=1+1 <b>bagus</b> & 👍FROM_603");
	}

	@Test
	void everythingButTheQuestionsIsOptional() {
		assertThat(post(answers())).hasStatus(303);
	}

	@Test
	void aRepeatedRatingMakesOneRowAndGetsAFriendlyPage() {
		post(answers());
		MvcTestResult again = post(answers());
		assertThat(again).hasStatus(410);
		assertThat(TestPages.document(again).text()).contains("Kode ini sudah dipakai", "sudah kami terima");
		assertThat(get("/r/" + this.code)).hasStatus(410);
		assertThat(rows()).isEqualTo(1);
	}

	@Test
	void aFormThatIsSentTwiceIsThankedTwiceAndKeptOnce() {
		Map<String, String> fields = answers();
		fields.put("key", TestPages.document(get("/r/" + this.code)).select("input[name=key]").val());
		assertThat(post(fields)).hasStatus(303).hasRedirectedUrl("/r/thanks");
		fields.put("cost", "1");
		assertThat(post(fields)).hasStatus(303).hasRedirectedUrl("/r/thanks");
		assertThat(this.jdbc.sql("select cost from rating where unit_id = :unit")
			.param("unit", this.org.kelurahan().unitId())
			.query(Integer.class)
			.list()).containsExactly(3);
	}

	@Test
	void keepsTheKeyOfAFormThatComesBack() {
		Map<String, String> fields = answers();
		String key = TestPages.document(get("/r/" + this.code)).select("input[name=key]").val();
		fields.putAll(Map.of("key", key, "cost", "5"));
		assertThat(TestPages.document(post(fields)).select("input[name=key]").val()).isEqualTo(key).hasSize(36);
		fields.put("key", "<script>");
		assertThat(TestPages.document(post(fields)).select("input[name=key]").val()).isNotEqualTo(key).hasSize(36);
	}

	@Test
	void thanksAProgramAndKeepsNothing() {
		Element trap = TestPages.document(get("/r/" + this.code)).select(".trap").get(0);
		assertThat(trap.attr("aria-hidden")).isEqualTo("true");
		assertThat(trap.text()).isEqualTo("Kosongkan isian ini");
		assertThat(trap.select("input[name=website][autocomplete=off][tabindex=-1]")).hasSize(1);
		int before = trapped();
		Map<String, String> fields = answers();
		fields.put("website", "https://contoh.go.id");
		assertThat(post(fields)).hasStatus(303).hasRedirectedUrl("/r/thanks");
		assertThat(post(Map.of("website", "x"))).hasStatus(303).hasRedirectedUrl("/r/thanks");
		assertThat(rows()).isZero();
		assertThat(trapped()).isEqualTo(before + 2);
		assertThat(post(answers())).hasStatus(303);
		assertThat(rows()).isEqualTo(1);
	}

	private int trapped() {
		return this.jdbc
			.sql("select coalesce(sum(requests), 0) from turned_away where reason = 'TRAP' and point_id is null")
			.query(Integer.class)
			.single();
	}

	@Test
	void saysWhenACodeHasExpired() {
		this.progress.complete(TestVisits.officer(this.org.employee()), this.visit);
		this.clock.pass(Duration.ofDays(15));
		try {
			MvcTestResult result = get("/r/" + this.code);
			assertThat(result).hasStatus(410);
			assertThat(TestPages.document(result).text()).contains("Masa berlaku kode ini sudah lewat");
			assertThat(post(answers())).hasStatus(410);
		}
		finally {
			this.clock.pass(Duration.ofDays(-15));
		}
		assertThat(rows()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "22222222", "zzzz-zzzz" })
	void saysThatACodeIsUnknown(String unknown) {
		assertThat(get("/r/" + unknown)).hasStatus(404);
		MvcTestResult result = this.mvc.get().uri("/r").param("code", unknown).with(from("10.9.9.9")).exchange();
		assertThat(result).hasStatus(404);
		assertThat(TestPages.document(result).text()).contains("Kode ini tidak kami kenal", "Periksa");
		assertThat(TestPages.document(result).select("#code").val()).isEqualTo(unknown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "7K4MPX2", "7K4MPX2RR", "IIIIIIII", "' or 1=1", "a\0b" })
	void saysWhatACodeLooksLike(String malformed) {
		MvcTestResult result = this.mvc.get().uri("/r").param("code", malformed).exchange();
		assertThat(result).hasStatus(404);
		assertThat(TestPages.document(result).text()).contains("delapan huruf dan angka");
	}

	@Test
	void readsACodeInEverySpelling() {
		String typed = " " + this.code.substring(0, 4).toLowerCase(Locale.ROOT) + " - " + this.code.substring(4);
		assertThat(this.mvc.get().uri("/r").param("code", typed)).hasStatus(303).hasRedirectedUrl("/r/" + this.code);
		assertThat(get("/r/" + this.code.toLowerCase(Locale.ROOT))).hasStatusOk();
	}

	@Test
	void slowsDownWhoTriesCodesOutButNotWhoHasOne() {
		for (int tried = 0; tried < UnknownCodeLimit.MOST; tried++) {
			assertThat(this.mvc.get().uri("/r/22222222").with(from("10.1.1.1"))).hasStatus(404);
		}
		MvcTestResult result = this.mvc.get().uri("/r/22222222").with(from("10.1.1.1")).exchange();
		assertThat(result).hasStatus(429);
		assertThat(TestPages.document(result).text()).contains("Tunggu sepuluh menit");
		assertThat(this.mvc.get().uri("/r/" + this.code).with(from("10.1.1.1"))).hasStatusOk();
		assertThat(this.mvc.get().uri("/r/22222222").with(from("10.1.1.2"))).hasStatus(404);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			requirements      | 0     | Apakah persyaratannya
			requirements      | 5     | Apakah persyaratannya
			completionTime    | ''    | Bagaimana kecepatan
			cost              | empat | Bagaimana biayanya
			cost              | 1e0   | Bagaimana biayanya
			cost              | 99999999999 | Bagaimana biayanya
			officerBehaviour  | -1    | Bagaimana sikap petugas
			facilities        | 4.0   | Bagaimana tempat
			sex               | X     | tidak dapat dibaca
			age               | 25    | tidak dapat dibaca
			education         | S3    | tidak dapat dibaca
			occupation        | 0     | tidak dapat dibaca
			""")
	void refusesBadInputAndKeepsTheRest(String field, String value, String message) {
		Map<String, String> fields = answers();
		fields.put("remark", "Antre <lama>");
		fields.put(field, value);
		MvcTestResult result = post(fields);
		assertThat(result).hasStatus(422);
		Document page = TestPages.document(result);
		assertThat(page.title()).startsWith("Kesalahan: ");
		assertThat(page.select(".error a").text()).contains(message);
		assertThat(page.select(page.select(".error a").attr("href"))).hasSize(1);
		assertThat(page.select("#remark").text()).isEqualTo("Antre <lama>");
		boolean question = page.select("#" + field + "1").hasAttr("type");
		assertThat(page.select("input[checked]")).hasSize(question ? 8 : 9);
		assertThat(rows()).isZero();
		assertThat(post(answers())).hasStatus(303);
	}

	@Test
	void refusesAnAnswerThatIsMissing() {
		MvcTestResult result = post(Map.of());
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select("fieldset.missing")).hasSize(9);
		assertThat(TestPages.document(result).select(".error a")).hasSize(9);
	}

	@Test
	void refusesACommentThatIsTooLong() {
		Map<String, String> fields = answers();
		fields.put("remark", "a".repeat(10_000));
		MvcTestResult result = post(fields);
		assertThat(result).hasStatus(422);
		assertThat(TestPages.document(result).select(".error").text()).contains("paling banyak 1.000 huruf");
		assertThat(TestPages.document(result).select("#remark").text()).hasSize(10_000);
	}

	@Test
	void takesTheLongestCommentAndDropsWhatIsNoText() {
		Map<String, String> fields = answers();
		fields.put("remark", "a".repeat(999) + "\0\r\n\uD800");
		assertThat(post(fields)).hasStatus(303);
		assertThat(this.jdbc.sql("select comment from rating where unit_id = :unit")
			.param("unit", this.org.kelurahan().unitId())
			.query(String.class)
			.single()).isEqualTo("a".repeat(999));
	}

	@Test
	void setsNoCookieAndOpensNoSession() {
		List<MvcTestResult> results = new ArrayList<>(List.of(get("/r"), get("/r/" + this.code), get("/r/thanks"),
				get("/r/22222222"), post(Map.of()), post(answers()), post(answers()), get("/favicon.ico")));
		assertThat(results).allSatisfy((result) -> {
			assertThat(result.getResponse().getHeader(HttpHeaders.SET_COOKIE)).isNull();
			assertThat(result.getResponse().getCookies()).isEmpty();
			assertThat(result.getRequest().getSession(false)).isNull();
		});
	}

	@Test
	void isAsStrictAsEveryOtherPage() {
		assertThat(get("/r/" + this.code).getResponse().getHeader("Content-Security-Policy"))
			.contains("default-src 'none'", "frame-ancestors 'none'");
	}

	@Test
	void weighsAtMostSixKilobytesWithEverythingItLoads() throws IOException {
		MvcTestResult page = get("/r/" + this.code);
		Document document = TestPages.document(page);
		assertThat(document.select("script, img, iframe, [style]")).isEmpty();
		List<String> loaded = document.select("link[href]").eachAttr("href");
		assertThat(loaded).hasSize(1);
		int bytes = compressed(page) + compressed(get(loaded.get(0)));
		assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
		assertThat(compressed(post(Map.of())) + compressed(get(loaded.get(0)))).isLessThanOrEqualTo(MOST_BYTES);
	}

	@Test
	void hasNoIconToFetch() {
		MvcTestResult icon = get("/favicon.ico");
		assertThat(icon).hasStatus(204);
		assertThat(icon.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("max-age=31536000");
	}

	private static RequestPostProcessor from(String address) {
		return (request) -> {
			request.setRemoteAddr(address);
			return request;
		};
	}

	private Map<String, String> answers() {
		Map<String, String> fields = new TreeMap<>();
		Question.all().forEach((question) -> fields.put(question.field(), "3"));
		return fields;
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	/** As a browser sends it: without any token. */
	private MvcTestResult post(Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri("/r/" + this.code);
		fields.forEach(request::param);
		return request.exchange();
	}

	private int rows() {
		return this.jdbc.sql("select count(*) from rating where unit_id = :unit")
			.param("unit", this.org.kelurahan().unitId())
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
