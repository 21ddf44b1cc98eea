package id.timbang.development.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.development.TestActions;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.result.ResultId;
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
class PracticePagesTests {

	private static final Map<String, String> FILLED = Map.of("title", "Daftar <b> periksa", "way",
			"Berkas diperiksa dengan daftar.", "effect", "Tidak ada berkas yang kembali.", "reach", "Loket 2");

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

	private RequestPostProcessor employee;

	private String path;

	@BeforeEach
	void makeResult() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.lurah = TestUsers.as(Organisations.actor(this.org.lurah()));
		this.employee = TestUsers.as(Organisations.actor(this.org.employee()));
		ResultId result = this.actions.weak(this.org.employee(), UUID.randomUUID());
		this.path = "/results/" + result + "/practice";
	}

	@Test
	void leadsFromTheResultToTheLibrary() {
		Document actions = get(this.path.replace("/practice", "/actions"), this.lurah);
		assertThat(actions.select("a[href=" + this.path + "]").text()).isEqualTo("Jadikan praktik baik");
		assertThat(get(this.path.replace("/practice", "/actions"), this.employee).select("a[href=" + this.path + "]"))
			.isEmpty();
		String practice = told();
		Document page = get(practice, TestUsers.as(Organisations.actor(this.org.stranger())));
		assertThat(page.select("h1").text()).isEqualTo("Daftar <b> periksa");
		assertThat(page.text()).contains("Unit " + this.org.mark() + "-A", "Loket 2").doesNotContain("Pegawai T");
		assertThat(page.select("main form")).isEmpty();
		Document list = get("/practices?q=periksa&unit=" + this.org.kelurahan(), this.employee);
		assertThat(list.select("tbody a").attr("href")).isEqualTo(practice);
		assertThat(list.select("#unit option[selected]").val()).isEqualTo(this.org.kelurahan().toString());
		assertThat(get("/practices?q=tidak-ada", this.employee).text()).contains("Tidak ada praktik baik di sini");
	}

	@Test
	void thePersonDecidesAboutTheName() {
		String practice = told();
		assertThat(get("/", this.employee).text()).contains("Tentukan apakah nama Anda disebut");
		assertThat(get(practice, this.employee).text()).contains("Sekarang hanya unit Anda yang disebut");
		String reworded = "sampai ia setuju kembali";
		assertThat(get(this.path, this.lurah).select("form").text()).doesNotContain(reworded);
		assertThat(post(practice + "/name", Map.of("version", "0", "named", "true"), this.employee))
			.hasRedirectedUrl(practice);
		assertThat(get(this.path, this.lurah).select("form").text()).contains(reworded);
		assertThat(get(practice, this.lurah).select("header").text()).contains("Pegawai " + this.org.mark());
		assertThat(post(practice + "/name", Map.of("version", "0", "named", "false"), this.employee))
			.hasRedirectedUrl(practice);
		assertThat(get(practice, this.lurah).select("header").text()).doesNotContain("Pegawai " + this.org.mark());
	}

	@Test
	void refusesBadInputAndKeepsTheRest() {
		refuses("title", "Ab", "5 sampai 150 huruf");
		refuses("way", "Pendek", "10 sampai 4.000 huruf");
		refuses("effect", "Pendek", "10 sampai 4.000 huruf");
		refuses("reach", "Ab", "5 sampai 200 huruf");
	}

	@Test
	void whatIsStaleComesBackAsTyped() {
		String practice = told();
		assertThat(get(this.path, this.lurah).select("#title").val()).isEqualTo("Daftar <b> periksa");
		assertThat(post(this.path, with("version", "0"), this.lurah)).hasRedirectedUrl(practice);
		MvcTestResult stale = post(this.path, with("version", "0"), this.lurah);
		assertThat(stale).hasStatus(409);
		Document page = TestPages.document(stale);
		assertThat(page.select("#effect").text()).isEqualTo("Tidak ada berkas yang kembali.");
		assertThat(page.select("input[name=version]").val()).isEqualTo("1");
		assertThat(page.select(".notice-warning a").attr("href")).isEqualTo(practice);
	}

	@Test
	void isWithdrawn() {
		String practice = told();
		assertThat(post(practice + "/withdraw", Map.of(), this.lurah)).hasRedirectedUrl("/practices");
		assertThat(this.mvc.get().uri(practice).with(this.employee)).hasStatus(404);
	}

	private void refuses(String field, String value, String reason) {
		MvcTestResult refused = post(this.path, with(field, value), this.lurah);
		assertThat(refused).hasStatus(422);
		Document page = TestPages.document(refused);
		assertThat(page.select("#" + field + "-error").text()).contains(reason);
		assertThat(page.select("#" + field).val()).isEqualTo(value);
	}

	private String told() {
		return Objects.requireNonNull(post(this.path, FILLED, this.lurah).getResponse().getRedirectedUrl());
	}

	private static Map<String, String> with(String field, String value) {
		Map<String, String> fields = new HashMap<>(FILLED);
		fields.put(field, value);
		return fields;
	}

	private Document get(String path, RequestPostProcessor user) {
		return TestPages.document(this.mvc.get().uri(path).with(user).exchange());
	}

	private MvcTestResult post(String path, Map<String, String> fields, RequestPostProcessor user) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(user).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

}
