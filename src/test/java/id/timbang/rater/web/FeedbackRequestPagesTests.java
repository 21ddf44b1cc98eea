package id.timbang.rater.web;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.period.PeriodId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.rater.TestRaters;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class FeedbackRequestPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestRaters raters;

	@Autowired
	private Organisations organisations;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
	}

	@Test
	void keepsEverythingTypedAndSaysWhatToMendWhereItStands() {
		PeriodId period = asked(3);
		MvcTestResult sent = send(period, "values[0].level", "4", "values[1].level", "1", "values[1].reason", "Kurang",
				"values[2].level", "9", "comment", "Semangat!");
		assertThat(sent).hasStatus(422);
		Document page = TestPages.document(sent);
		assertThat(page.select("[name='values[0].level'][checked]").val()).isEqualTo("4");
		assertThat(page.select("[name='values[1].level'][checked]").val()).isEqualTo("1");
		assertThat(page.select("[name='values[1].reason']").text()).isEqualTo("Kurang");
		assertThat(page.select("[name=comment]").text()).isEqualTo("Semangat!");
		assertThat(page.select("fieldset:has([name='values[2].level']) .field-error").text())
			.contains("Pilih satu tingkat");
		assertThat(page.select(".error-summary a")).hasSize(5);
	}

	@Test
	void aReasonThatIsTooShortIsToldAtItsField() {
		Document page = TestPages.document(sendLevels(asked(4), "4", "1", "4", "4", "0", "0", "0"));
		assertThat(page.select(".field:has(> [name='values[1].reason']) .field-error").text())
			.contains("paling sedikit 20 huruf");
		assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#values[1].reason");
	}

	@Test
	void aSecondAnswerIsRefusedInWords() {
		PeriodId period = asked(5);
		assertThat(sendLevels(period, "4", "4", "4", "4", "4", "4", "4")).hasStatus(302)
			.hasRedirectedUrl("/feedback-requests");
		MvcTestResult again = sendLevels(period, "2", "2", "2", "2", "2", "2", "2");
		assertThat(again).hasStatus(409);
		assertThat(TestPages.document(again).text()).contains("sudah dikirim dan tidak dapat diubah lagi");
	}

	@Test
	void tellsBeforehandThatSendingIsFinal() {
		PeriodId period = asked(6);
		Document page = TestPages.document(this.mvc.get()
			.uri(address(period))
			.with(TestUsers.as(Organisations.actor(this.org.colleague())))
			.exchange());
		assertThat(page.select("form[data-unsaved] .notice-warning").text())
			.contains("tidak dapat dibaca atau diubah lagi, juga oleh Anda");
	}

	/** Somebody else at the same desk could read it otherwise until the session ends. */
	@Test
	void anAnswerThatWasSentAfterAllIsForgotten() {
		PeriodId period = asked(7);
		MockHttpSession session = new MockHttpSession();
		assertThat(sending(period, "4", "4", "4", "4", "4", "4", "4").header("Origin", "http://localhost")
			.session(session)
			.with(csrf().useInvalidToken())).hasRedirectedUrl("/unsaved");
		assertThat(unsaved(session)).hasStatusOk();
		assertThat(sending(period, "4").session(session).with(csrf())).hasStatus(422);
		assertThat(unsaved(session)).hasStatusOk();
		assertThat(sending(period, "4", "4", "4", "4", "4", "4", "4").session(session).with(csrf())).hasStatus(302);
		assertThat(unsaved(session)).hasRedirectedUrl("/");
	}

	private MockMvcTester.MockMvcRequestBuilder unsaved(MockHttpSession session) {
		return this.mvc.get()
			.uri("/unsaved")
			.session(session)
			.with(TestUsers.as(Organisations.actor(this.org.colleague())));
	}

	private MockMvcTester.MockMvcRequestBuilder sending(PeriodId period, String... levels) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(address(period))
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.with(TestUsers.as(Organisations.actor(this.org.colleague())));
		for (int place = 0; place < levels.length; place++) {
			request.param("values[" + place + "].level", levels[place]);
		}
		return request;
	}

	private PeriodId asked(int month) {
		PeriodId period = this.raters.begun(2649, month);
		this.raters.ask(period, this.org.employee(), this.org.colleague());
		return period;
	}

	private MvcTestResult sendLevels(PeriodId period, String... levels) {
		String[] fields = new String[levels.length * 2];
		for (int place = 0; place < levels.length; place++) {
			fields[2 * place] = "values[" + place + "].level";
			fields[2 * place + 1] = levels[place];
		}
		return send(period, fields);
	}

	private MvcTestResult send(PeriodId period, String... fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(address(period))
			.with(csrf())
			.with(TestUsers.as(Organisations.actor(this.org.colleague())));
		for (int place = 0; place < fields.length; place += 2) {
			request.param(fields[place], fields[place + 1]);
		}
		return request.exchange();
	}

	private String address(PeriodId period) {
		return "/feedback-requests/" + period + "/" + this.org.employee();
	}

}
