package id.timbang.personnel.web;

import java.time.LocalDate;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.ReportingLineService;
import id.timbang.shared.Actor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class ActingPagesTests {

	private static final LocalDate TODAY = TestClock.TODAY;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ReportingLineService lines;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
	}

	@Test
	void isOfferedForThoseWhoAppraise() {
		assertThat(get("/employees/" + this.org.lurah()).text()).contains("Tunjuk Plt/Plh");
		assertThat(get("/employees/" + this.org.employee()).text()).doesNotContain("Tunjuk Plt/Plh");
	}

	@Test
	void appointsAndShowsItToThePersonAppraised() {
		MvcTestResult sent = appoint(this.org.otherLurah(), TODAY.plusDays(6).toString(), "SP/12/2026");
		assertThat(sent).hasStatus(302).hasRedirectedUrl(address());
		Document page = get(address());
		assertThat(page.select(".timeline li").text()).contains("13 Oktober 2026 sampai 19 Oktober 2026",
				"Lurah Lain " + this.org.mark(), "Pelaksana harian (Plh.)", "SP/12/2026", "Akhiri hari ini");
		Document own = page("/employees/" + this.org.employee(), Organisations.actor(this.org.employee()));
		assertThat(own.select("#appraisers ~ .timeline .is-now").text()).contains("Lurah Lain " + this.org.mark(),
				"Pelaksana harian (Plh.)", "SP/12/2026");
	}

	@Test
	void endsWithAClick() {
		appoint(this.org.otherLurah(), TODAY.plusDays(6).toString(), "SP/12/2026");
		assertThat(send(get(address()).expectFirst("form[action$=/end]"))).hasStatus(302);
		assertThat(this.lines.appraiserOf(this.org.employee(), TODAY.plusDays(1))).contains(this.org.lurah());
		assertThat(get(address()).select("form[action$=/end]")).isEmpty();
		assertThat(get("/employees/" + this.org.lurah()).text()).contains("Tunjuk Plt/Plh");
	}

	@Test
	void saysWhatToDoAtEachFieldAndKeepsWhatWasTyped() {
		Document page = TestPages.document(appoint(null, "12/10/2026", ""));
		assertThat(page.select("#acting-error").text()).contains("Pilih siapa yang menggantikan.");
		assertThat(page.select("#until-error").text()).contains("13-10-2026");
		assertThat(page.select("#order-error").text()).contains("Tulis nomor surat perintahnya.");
		assertThat(page.select("#until").val()).isEqualTo("12/10/2026");
		Document reversed = TestPages.document(appoint(this.org.camat(), TODAY.minusDays(1).toString(), "SP/12/2026"));
		assertThat(reversed.select("#until-error").text()).contains("mendahului");
		assertThat(reversed.select("input[name=acting][checked]").val()).isEqualTo(this.org.camat().toString());
	}

	@Test
	void saysWhoIsAppointedAlready() {
		appoint(this.org.otherLurah(), TODAY.plusDays(6).toString(), "SP/12/2026");
		Document page = TestPages.document(appoint(this.org.camat(), TODAY.plusDays(2).toString(), "SP/13/2026"));
		assertThat(page.select("#from-error").text()).contains("Lurah Lain " + this.org.mark());
	}

	private MvcTestResult appoint(@Nullable EmployeeId acting, String until, String order) {
		return this.mvc.post()
			.uri(address())
			.with(TestUsers.as(HR))
			.with(csrf())
			.param("acting", (acting != null) ? acting.toString() : "")
			.param("capacity", "PLH")
			.param("from", TODAY.toString())
			.param("until", until)
			.param("order", order)
			.exchange();
	}

	private MvcTestResult send(Element form) {
		return this.mvc.post()
			.uri(form.attr("action"))
			.with(TestUsers.as(HR))
			.with(csrf())
			.param("version", form.select("[name=version]").val())
			.exchange();
	}

	private String address() {
		return "/employees/" + this.org.lurah() + "/acting";
	}

	private Document get(String address) {
		return page(address, HR);
	}

	private Document page(String address, Actor reader) {
		return TestPages.document(this.mvc.get().uri(address).with(TestUsers.as(reader)).exchange());
	}

}
