package id.timbang.development.web;

import java.util.HashMap;
import java.util.Map;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.development.ActionKind;
import id.timbang.development.TestActions;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class TalkPagesTests {

	private static final String DISCUSSED = "Berkas <b> sering belum lengkap.";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestActions actions;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	private Organisation org;

	private RequestPostProcessor lurah;

	private String card;

	@BeforeEach
	void open() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.lurah = user(this.org.lurah());
		this.card = "/actions/" + this.actions.told(this.org.employee(), this.org.lurah(), ActionKind.COUNSELLING);
	}

	@Test
	void writesReadsAndCorrects() {
		Document empty = get(this.lurah);
		assertThat(empty.select("#heldOn").val()).isEqualTo("2026-10-13");
		assertThat(empty.text()).contains("Belum ada catatan.", "Atasan lain tidak membacanya");
		assertThat(post(Map.of("heldOn", "2026-10-12", "discussed", DISCUSSED, "settled", "Daftar periksa dipakai.",
				"followUpOn", "2026-10-26")))
			.hasRedirectedUrl(this.card);
		assertThat(post(Map.of("heldOn", "2026-10-13", "discussed", "Kadang belum lengkap.", "corrects", "1")))
			.hasRedirectedUrl(this.card);
		assertThat(get(user(this.org.employee())).select(".events").text()).contains(
				"Catatan 1, Senin, 12 Oktober 2026", DISCUSSED, "Daftar periksa dipakai.",
				"Dibicarakan lagi Senin, 26 Oktober 2026.", "Dibetulkan oleh catatan 2", "Membetulkan catatan 1.");
	}

	@Test
	void superiorsReadThatTheyDoNotRead() {
		post(Map.of("heldOn", "2026-10-12", "discussed", DISCUSSED));
		Document page = get(user(this.org.camat()));
		assertThat(page.text()).doesNotContain(DISCUSSED).contains("tidak ditampilkan kepada Anda");
		assertThat(page.select(".events")).isEmpty();
		assertThat(page.select("#discussed")).isEmpty();
	}

	@Test
	void refusesBadInputAndKeepsTheRest() {
		refuses(Map.of("heldOn", "2026-10-14"), "heldOn", "tidak dapat sesudah hari ini");
		refuses(Map.of("heldOn", ""), "heldOn", "Pilih tanggal pembicaraannya");
		refuses(Map.of("heldOn", "2026-10-12", "followUpOn", "2026-10-12"), "followUpOn", "harus sesudah");
		refuses(Map.of("heldOn", "2026-10-12", "corrects", "7"), "corrects", "Anda tulis sendiri");
		refuses(Map.of("heldOn", "2026-10-12", "settled", "x".repeat(2001)), "settled", "paling banyak 2.000 huruf");
		MvcTestResult brief = post(Map.of("heldOn", "2026-10-12", "discussed", "Ya"));
		assertThat(brief).hasStatus(422);
		assertThat(TestPages.document(brief).select("#discussed-error").text()).contains("10 sampai 4.000 huruf");
	}

	@Test
	void whatComesTooLateIsNotLost() {
		this.mvc.post()
			.uri(this.card + "/finish")
			.with(this.lurah)
			.with(csrf())
			.param("version", "0")
			.param("outcome", "Sudah dibicarakan bersama.")
			.exchange();
		MvcTestResult late = post(Map.of("heldOn", "2026-10-12", "discussed", DISCUSSED));
		assertThat(late).hasStatus(409);
		assertThat(TestPages.document(late).select("#discussed").text()).isEqualTo(DISCUSSED);
	}

	private void refuses(Map<String, String> fields, String field, String reason) {
		Map<String, String> filled = new HashMap<>(fields);
		filled.put("discussed", DISCUSSED);
		MvcTestResult refused = post(filled);
		assertThat(refused).hasStatus(422);
		Document page = TestPages.document(refused);
		assertThat(page.select("#" + field + "-error").text()).contains(reason);
		assertThat(page.select("#discussed").text()).isEqualTo(DISCUSSED);
	}

	private static RequestPostProcessor user(EmployeeId employee) {
		return TestUsers.as(Organisations.actor(employee));
	}

	private Document get(RequestPostProcessor user) {
		return TestPages.document(this.mvc.get().uri(this.card).with(user).exchange());
	}

	private MvcTestResult post(Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(this.card + "/entries")
			.with(this.lurah)
			.with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

}
