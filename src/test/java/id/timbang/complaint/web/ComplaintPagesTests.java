package id.timbang.complaint.web;

import java.util.Map;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.complaint.ComplaintId;
import id.timbang.complaint.ComplaintKind;
import id.timbang.complaint.TestComplaints;
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
class ComplaintPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestComplaints complaints;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	private Organisation org;

	private RequestPostProcessor lurah;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.lurah = TestUsers.as(Organisations.actor(this.org.lurah()));
	}

	@Test
	void listsWhatWaitsWithTheDaysThatAreLeft() {
		ComplaintId id = sent();
		Document page = TestPages.document(get("/complaints"));
		assertThat(page.select("tbody a").attr("href")).isEqualTo("/complaints/" + id);
		assertThat(page.select("tbody").text()).contains("Pengaduan", "Jumat, 16 Oktober 2026", "3 hari lagi",
				"Diterima");
		assertThat(page.select(".role-nav [aria-current]").text()).isEqualTo("Suara warga");
		assertThat(TestPages.document(get("/complaints?show=OVERDUE")).text()).contains("Tidak ada kiriman di sini");
	}

	@Test
	void takesStepsOneAfterTheOther() {
		String path = "/complaints/" + sent();
		assertThat(post(path + "/move", Map.of("version", "0", "next", "VERIFIED"))).hasStatus(302)
			.hasRedirectedUrl(path);
		Document page = TestPages.document(get(path));
		assertThat(page.select(".events").text()).contains("Diverifikasi oleh Pegawai Uji");
		assertThat(page.select("input[name=next]").eachAttr("value")).containsExactly("IN_PROGRESS", "FORWARDED");
		assertThat(page.select("form[action$=/answer]")).isEmpty();
		assertThat(post(path + "/move", Map.of("version", "0", "next", "IN_PROGRESS"))).hasStatus(409);
	}

	@Test
	void refusesBadInputAndKeepsTheRest() {
		String path = "/complaints/" + sent();
		MvcTestResult none = post(path + "/move", Map.of("version", "0", "note", "Segera <b>"));
		assertThat(none).hasStatus(422);
		assertThat(TestPages.document(none).select(".error-summary a[href=#next]").text())
			.isEqualTo("Pilih langkahnya.");
		assertThat(TestPages.document(none).select("#note").text()).isEqualTo("Segera <b>");
		MvcTestResult refusal = post(path + "/refuse", Map.of("version", "0", "reason", "Bukan"));
		assertThat(refusal).hasStatus(422);
		assertThat(TestPages.document(refusal).select("details[open] #reason").text()).isEqualTo("Bukan");
		MvcTestResult check = post(path + "/field-check", Map.of("version", "0", "grounds", "x".repeat(1001)));
		assertThat(check).hasStatus(422);
		assertThat(TestPages.document(check).select("#grounds-error").text()).contains("10 sampai 1.000 huruf");
		post(path + "/move", Map.of("version", "0", "next", "VERIFIED"));
		MvcTestResult forwarded = post(path + "/move", Map.of("version", "1", "next", "FORWARDED", "note", "Budi"));
		assertThat(forwarded).hasStatus(422);
		assertThat(TestPages.document(forwarded).select("#note-error").text()).contains("kepada siapa diteruskan");
	}

	@Test
	void anAnswerThatComesTooLateIsNotLost() {
		ComplaintId id = this.complaints.processed(this.org.kelurahan(), ComplaintKind.COMPLAINT);
		String path = "/complaints/" + id;
		assertThat(post(path + "/answer", Map.of("version", "2", "answer", TestComplaints.ANSWER))).hasStatus(302);
		MvcTestResult late = post(path + "/answer", Map.of("version", "2", "answer", "Sudah kami perbaiki kemarin."));
		assertThat(late).hasStatus(409);
		assertThat(TestPages.document(late).select("#answer").text()).isEqualTo("Sudah kami perbaiki kemarin.");
		assertThat(TestPages.document(late).select(".notice-warning").text()).contains("belum dikirim");
		assertThat(TestPages.document(get(path)).select("form[action$=/answer]")).isEmpty();
		assertThat(TestPages.document(get(path)).text()).contains(TestComplaints.ANSWER,
				"Dijawab tepat waktu, 13 Oktober 2026");
	}

	private ComplaintId sent() {
		return this.complaints.idOf(this.complaints.sent(this.org.kelurahan(), ComplaintKind.COMPLAINT));
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(this.lurah).exchange();
	}

	private MvcTestResult post(String path, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(this.lurah).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

}
