package id.timbang.plan.web;

import java.util.List;
import java.util.Map;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.PlanId;
import id.timbang.plan.PlanReader;
import id.timbang.plan.PlanService;
import id.timbang.plan.PlanSheet;
import id.timbang.plan.Plans;
import id.timbang.scoring.BehaviourValue;
import id.timbang.shared.Actor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * What the leader especially expects: written by the appraiser, before the decision.
 */
@ApplicationTest
class ExpectationsPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAgency agency;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans fixture;

	@Autowired
	private PlanService plans;

	@Autowired
	private PlanReader reader;

	private Actor lurah;

	private Actor employee;

	private PlanId id;

	@BeforeEach
	void handAPlanOver() {
		this.agency.setUp();
		Organisation org = this.organisations.kecamatan();
		this.fixture.template(org.position());
		this.lurah = Organisations.actor(org.lurah());
		this.employee = Organisations.actor(org.employee());
		this.id = this.fixture.submitted(org.employee());
	}

	@Test
	void areWrittenFromThePlanAndReadThere() throws Exception {
		assertThat(page(this.lurah, "").select("main a").eachAttr("href")).contains(path("/expectations"));
		assertThat(page(this.employee, "").select("main a").eachAttr("href")).doesNotContain(path("/expectations"));
		assertThat(write(sheet().version(), BehaviourValue.LOYAL, "Menjaga data warga"))
			.hasRedirectedUrl(path("#decide"));
		assertThat(page(this.employee, "").select("td .as-typed").eachText()).contains("Menjaga data warga");
		assertThat(page(this.lurah, "/expectations").select("textarea").get(4).text()).isEqualTo("Menjaga data warga");
	}

	@Test
	void thatAreTooLongComeBackAsTheyWereTyped() throws Exception {
		String typed = "x".repeat(501);
		MvcTestResult answer = write(sheet().version(), BehaviourValue.LOYAL, typed);
		assertThat(answer).hasStatus(422);
		Document page = Jsoup.parse(answer.getResponse().getContentAsString());
		assertThat(page.select("details[open] .field-error").text()).contains("paling banyak 500 huruf");
		assertThat(page.select("textarea").get(4).text()).isEqualTo(typed);
		assertThat(sheet().expectations()).isEmpty();
	}

	@Test
	void ofAStaleFormAreAConflictThatKeepsWhatWasTyped() throws Exception {
		long before = sheet().version();
		assertThat(write(before, BehaviourValue.LOYAL, "Yang pertama")).hasStatus3xxRedirection();
		MvcTestResult answer = write(before, BehaviourValue.LOYAL, "Yang kedua");
		assertThat(answer).hasStatus(409);
		Document page = Jsoup.parse(answer.getResponse().getContentAsString());
		assertThat(page.select(".notice-warning").text()).contains("jendela atau perangkat lain");
		assertThat(page.select("textarea").get(4).text()).isEqualTo("Yang kedua");
		assertThat(sheet().expectations()).isEqualTo(Map.of(BehaviourValue.LOYAL, "Yang pertama"));
		assertThat(write(Long.parseLong(page.select("[name=version]").val()), BehaviourValue.LOYAL, "Yang kedua"))
			.hasStatus3xxRedirection();
	}

	@Test
	void areClosedOnceDecided() {
		long version = sheet().version();
		this.plans.approve(this.lurah, this.id, version);
		assertThat(write(version + 1, BehaviourValue.LOYAL, "Terlambat")).hasStatus(409);
		assertThat(this.mvc.get().uri(path("/expectations")).with(TestUsers.as(this.lurah))).hasStatus(409)
			.bodyText()
			.contains("tidak menunggu persetujuan");
	}

	private MvcTestResult write(long version, BehaviourValue value, String text) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(path("/expectations"))
			.param("version", Long.toString(version))
			.with(TestUsers.as(this.lurah))
			.with(csrf());
		List<BehaviourValue> values = List.of(BehaviourValue.values());
		for (int place = 0; place < values.size(); place++) {
			request.param("expectations[" + place + "]", (values.get(place) == value) ? text : "");
		}
		return request.exchange();
	}

	private PlanSheet sheet() {
		return this.reader.sheet(this.lurah, this.id);
	}

	private Document page(Actor actor, String action) throws Exception {
		return Jsoup.parse(this.mvc.get()
			.uri(path(action))
			.with(TestUsers.as(actor))
			.exchange()
			.getResponse()
			.getContentAsString());
	}

	private String path(String action) {
		return "/plans/" + this.id + action;
	}

}
