package id.timbang.feedback.web;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.feedback.BurstId;
import id.timbang.feedback.BurstService;
import id.timbang.feedback.RatingService;
import id.timbang.feedback.TestWalkIns;
import id.timbang.feedback.TurnedAway;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.service.PointKind;
import id.timbang.service.ServicePointId;
import id.timbang.service.ServicePointService;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.visit.TestVisits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class BurstPagesTests {

	private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

	private static final String REASON = "Poster difoto dan disebarkan.";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private BurstService bursts;

	@Autowired
	private RatingService ratings;

	@Autowired
	private ServicePointService points;

	@Autowired
	private TestWalkIns walkIns;

	@Autowired
	private TestVisits visits;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	private Organisation org;

	private RequestPostProcessor hr;

	private String page;

	private BurstId burst;

	@BeforeEach
	void holdBack() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.hr = TestUsers.as(HR);
		this.burst = this.walkIns.burst(this.org.kelurahan(), this.visits.usual(), DAY);
		this.page = "/satisfaction/bursts/" + this.burst;
	}

	@Test
	void saysWhatIsHeldBackAndWhyInNumbers() {
		Document shown = document(get(this.page));
		assertThat(shown.select("h1").text()).isEqualTo("12 penilaian untuk Unit " + this.org.mark() + "-A");
		assertThat(shown.select("main").text()).contains("Menunggu keputusan",
				"12 dari 12 penilaian tanpa kode berisi jawaban yang persis sama, yaitu 100 %. Batasnya 50 %.",
				"Senin, 14 September 2026", "Layanan Uji", "Tanpa kode, Titik",
				"tidak dapat dikesampingkan satu per satu");
		Document list = document(get("/satisfaction/bursts"));
		assertThat(list.select("a[href='" + this.page + "']").text()).isEqualTo("Senin, 14 September 2026");
		assertThat(list.text()).contains("Yang sudah dihitung tidak dapat ditarik lagi");
		assertThat(document(get("/satisfaction")).select("a[href=/satisfaction/bursts]")).hasSize(1);
		assertThat(document(get("/")).select("main").text()).contains("yang ditahan karena mencurigakan");
	}

	@Test
	void twoPeopleSetItAside() {
		assertThat(post("/propose", 0, Map.of("reason", REASON))).hasStatus3xxRedirection();
		Document own = document(get(this.page));
		assertThat(own.select("main").text()).contains("Diusulkan dikesampingkan", REASON,
				"menunggu persetujuan admin kepegawaian yang lain");
		assertThat(own.select("form[action$=set-aside], form[action$=propose]")).isEmpty();
		MvcTestResult alone = post("/set-aside", 1, Map.of());
		assertThat(alone).hasStatus(409);
		assertThat(document(alone).text()).contains("tidak dapat menyetujuinya sendiri");
		this.hr = TestUsers.as(new Actor(UUID.randomUUID(), null, "Admin Kedua", Set.of(Role.HR_ADMIN)));
		assertThat(document(get(this.page)).select("form[action$=set-aside] button").text())
			.isEqualTo("Setuju, kesampingkan");
		assertThat(post("/set-aside", 1, Map.of())).hasStatus3xxRedirection();
		Document decided = document(get(this.page));
		assertThat(decided.select("main form")).isEmpty();
		assertThat(decided.select("main").text()).contains("Dikesampingkan Admin Kedua");
		Document satisfaction = document(get("/units/" + this.org.kelurahan() + "/satisfaction"));
		assertThat(satisfaction.text()).contains("Dikesampingkan: 12 penilaian");
	}

	@Test
	void onePersonLetsItCount() {
		assertThat(post("/count", 0, Map.of())).hasStatus3xxRedirection();
		assertThat(document(get(this.page)).select("main").text()).contains("Dihitung");
		assertThat(post("/count", 0, Map.of())).hasStatus(409);
	}

	@Test
	void wantsAReasonAndKeepsWhatWasTyped() {
		MvcTestResult result = post("/propose", 0, Map.of("reason", "Curang"));
		assertThat(result).hasStatus(422);
		assertThat(document(result).select("#reason-error").text()).contains("10 sampai");
		assertThat(document(result).select("#reason").text()).isEqualTo("Curang");
		assertThat(post("/propose", 0, Map.of("reason", " ".repeat(12)))).hasStatus(422);
		assertThat(post("/propose", 0, Map.of("reason", "x".repeat(1001)))).hasStatus(422);
		assertThat(this.bursts.burst(HR, this.burst).version()).isZero();
	}

	@Test
	void countsWhatWasTurnedAwayByPoint() {
		ServicePointId point = this.points.add(HR, this.org.kelurahan(), "Loket 1", PointKind.COUNTER);
		this.ratings.turnAway(TurnedAway.TOO_MANY, point);
		this.ratings.turnAway(TurnedAway.TOO_MANY, point);
		this.ratings.turnAway(TurnedAway.TRAP, point);
		String row = "";
		for (int number = 1; row.isEmpty(); number++) {
			row = document(get("/satisfaction/turned-away?page=" + number))
				.select("tr:contains(Unit " + this.org.mark() + "-A, Loket 1)")
				.text();
		}
		assertThat(row).isEqualTo("Selasa, 13 Oktober 2026 Unit " + this.org.mark() + "-A, Loket 1 2 1");
	}

	@Test
	void anUnknownBurstIsNotFound() {
		assertThat(get("/satisfaction/bursts/" + UUID.randomUUID())).hasStatus(404);
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(this.hr).exchange();
	}

	private MvcTestResult post(String action, long version, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(this.page + action)
			.param("version", Long.toString(version))
			.with(this.hr)
			.with(csrf());
		fields.forEach(request::param);
		return request.exchange();
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
