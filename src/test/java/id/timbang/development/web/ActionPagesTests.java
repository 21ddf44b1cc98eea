package id.timbang.development.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.development.ActionId;
import id.timbang.development.ActionKind;
import id.timbang.development.TestActions;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
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
class ActionPagesTests {

	private static final String AGREED = "Memeriksa <b> berkas bersama.";

	private static final UUID WEAK = UUID.randomUUID();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestActions actions;

	@Autowired
	private Plans plans;

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
		ResultId result = this.actions.weak(this.org.employee(), WEAK);
		this.path = "/results/" + result + "/actions";
	}

	@Test
	void leadsFromTheWeakestIndicatorToAnAction() {
		Document proposals = TestPages.document(get(this.path, this.lurah));
		String link = proposals.select("a:contains(Rencanakan bimbingan kinerja)").attr("href");
		assertThat(link).contains("origin=" + WEAK, "proposed=COACHING");
		assertThat(proposals.text()).contains("84,0000", "Target 100 %");
		Document form = TestPages.document(get(link, this.lurah));
		assertThat(form.select("#origin option[selected]").attr("value")).isEqualTo(WEAK.toString());
		assertThat(form.select("input[name=kind][checked]").attr("value")).isEqualTo("COACHING");
		MvcTestResult saved = post(this.path, filled(Map.of()));
		assertThat(saved).hasStatus(302);
		Document card = TestPages
			.document(get(Objects.requireNonNull(saved.getResponse().getRedirectedUrl()), this.lurah));
		assertThat(card.select("h1").text()).isEqualTo("Bimbingan kinerja: Indikator IK-05");
		assertThat(card.text()).contains(AGREED, "Jumat, 16 Oktober 2026 3 hari lagi", "84,0000");
		assertThat(TestPages.document(get(this.path, this.lurah)).text()).contains("Sudah berjalan: bimbingan kinerja");
	}

	@Test
	void thePersonReadsWhatFollowsAndPlansNothing() {
		post(this.path, filled(Map.of()));
		Document page = TestPages.document(get(this.path, this.employee));
		assertThat(page.select("tbody tr")).hasSize(1);
		assertThat(page.select("a[href*=/new]")).isEmpty();
		assertThat(page.select("#weak")).isEmpty();
	}

	@Test
	void refusesBadInputNextToItsFieldAndKeepsTheRest() {
		MvcTestResult empty = post(this.path, Map.of());
		assertThat(empty).hasStatus(422);
		assertThat(TestPages.document(empty).select(".error-summary a").eachAttr("href")).contains("#origin", "#kind",
				"#agreed", "#owner", "#dueOn");
		refuses(Map.of("dueOn", "2026-10-12"), "dueOn", "sudah lewat");
		refuses(Map.of("dueOn", "2027-10-14"), "dueOn", "paling lama satu tahun");
		refuses(Map.of("dueOn", "besok"), "dueOn", "Tulis tanggal lengkap");
		refuses(Map.of("owner", this.org.colleague().toString()), "owner", "Pilih pegawai itu sendiri");
		refuses(Map.of("owner", this.org.employee().toString()), "owner", "bukan oleh pegawai itu sendiri");
		refuses(Map.of("owner", this.org.employee().toString(), "kind", "RESOURCES"), "owner", "pimpinan unit");
		refuses(Map.of("origin", UUID.randomUUID().toString()), "origin", "tidak ada di hasil ini");
		refuses(Map.of("agreed", "<b>"), "agreed", "10 sampai 2.000 huruf");
		post(this.path, filled(Map.of()));
		refuses(Map.of(), "kind", "sudah berjalan");
	}

	@Test
	void saysHowLateAnActionIs() {
		ActionId id = this.actions.overdue(this.org.employee(), this.org.lurah());
		Document list = TestPages.document(get("/actions?show=OVERDUE", this.lurah));
		assertThat(list.select("tbody a").attr("href")).isEqualTo("/actions/" + id);
		assertThat(list.select("tbody").text()).contains("terlambat 2 hari", "Berjalan");
		assertThat(list.select(".role-nav [aria-current]").text()).isEqualTo("Tindak lanjut");
		assertThat(TestPages.document(get("/actions?show=DONE", this.lurah)).text())
			.contains("Tidak ada tindak lanjut di sini");
	}

	@Test
	void endsWithWordsAndOnce() {
		String card = "/actions/" + this.actions.overdue(this.org.employee(), this.org.lurah());
		MvcTestResult brief = post(card + "/finish", Map.of("version", "0", "outcome", "Ya"));
		assertThat(brief).hasStatus(422);
		assertThat(TestPages.document(brief).select("#outcome").text()).isEqualTo("Ya");
		assertThat(TestPages.document(brief).select("#outcome-error").text()).contains("10 sampai 2.000 huruf");
		MvcTestResult idle = post(card + "/cancel", Map.of("version", "0", "reason", "Ya"));
		assertThat(idle).hasStatus(422);
		assertThat(TestPages.document(idle).select("details[open] #reason").text()).isEqualTo("Ya");
		assertThat(post(card + "/finish", Map.of("version", "0", "outcome", "Berkas diperiksa bersama.")))
			.hasStatus(302);
		MvcTestResult late = post(card + "/cancel", Map.of("version", "0", "reason", "Tidak diperlukan lagi."));
		assertThat(late).hasStatus(409);
		assertThat(TestPages.document(late).select("#reason").text()).isEqualTo("Tidak diperlukan lagi.");
		assertThat(TestPages.document(late).select(".notice-warning").text()).contains("belum disimpan");
		Document page = TestPages.document(get(card, this.lurah));
		assertThat(page.text()).contains("Berkas diperiksa bersama.", "Selesai");
		assertThat(page.select("main form")).isEmpty();
	}

	@Test
	void theCardShowsBeforeAndAfter() {
		post(this.path, filled(Map.of()));
		String card = TestPages.document(get("/actions", this.employee)).select("tbody a").attr("href");
		assertThat(TestPages.document(get(card, this.employee)).text()).contains("Belum ada hasil sesudahnya");
		this.actions.improved(this.org.employee(), WEAK);
		Document page = TestPages.document(get(card, this.employee));
		assertThat(page.select("section[aria-labelledby=readings] tbody tr").eachText()).hasSize(2);
		assertThat(page.text()).contains("Capaian naik 8,5 poin.", "92,5000", "Angka ini tidak mengatakan sebabnya");
	}

	@Test
	void theNextPlanShowsIt() {
		this.plans.template(this.org.position());
		String plan = "/plans/" + this.plans.agreed(this.org.employee(), this.org.lurah());
		assertThat(TestPages.document(get(plan, this.employee)).select("#notes")).isEmpty();
		post(this.path, filled(Map.of()));
		for (RequestPostProcessor reader : List.of(this.employee, this.lurah)) {
			Document page = TestPages.document(get(plan, reader));
			assertThat(page.select("section[aria-labelledby=notes] li").text())
				.isEqualTo("Bimbingan kinerja: Indikator IK-05, paling lambat Jumat, 16 Oktober 2026");
		}
		String draft = "/plans/" + this.plans.submitted(this.org.colleague());
		assertThat(TestPages.document(get(draft, this.lurah)).select("#notes")).isEmpty();
	}

	@Test
	void theFormOfAPlanShowsIt() {
		this.plans.template(this.org.position());
		post(this.path, filled(Map.of()));
		String draft = "/plans/" + this.plans.unbalanced(this.org.employee()) + "/edit";
		assertThat(TestPages.document(get(draft, this.employee)).select("section[aria-labelledby=notes] a").text())
			.isEqualTo("Bimbingan kinerja: Indikator IK-05");
	}

	@Test
	void theScoreSheetLeadsToIt() {
		Document sheet = TestPages.document(get(this.path.replace("/actions", ""), this.employee));
		assertThat(sheet.select("main a[href$=/actions]").attr("href")).isEqualTo(this.path);
	}

	@Test
	void beforeTheReleaseItSaysWhoDoesNotSeeIt() {
		String untold = "/results/" + this.actions.untold(this.org.employee(), WEAK) + "/actions";
		assertThat(TestPages.document(get(untold, this.lurah)).select(".notice").text()).contains("belum diumumkan");
		assertThat(get(untold, this.employee)).hasStatus(403);
	}

	private void refuses(Map<String, String> change, String field, String reason) {
		MvcTestResult refused = post(this.path, filled(change));
		assertThat(refused).hasStatus(422);
		Document page = TestPages.document(refused);
		assertThat(page.select("#" + field + "-error").text()).contains(reason);
		assertThat(page.select("#agreed").text()).isEqualTo(filled(change).get("agreed"));
	}

	private Map<String, String> filled(Map<String, String> change) {
		Map<String, String> fields = new HashMap<>(Map.of("origin", WEAK.toString(), "kind", ActionKind.COACHING.name(),
				"agreed", AGREED, "owner", this.org.lurah().toString(), "dueOn", "2026-10-16"));
		fields.putAll(change);
		return fields;
	}

	private MvcTestResult get(String path, RequestPostProcessor user) {
		return this.mvc.get().uri(path).with(user).exchange();
	}

	private MvcTestResult post(String path, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(this.lurah).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

}
