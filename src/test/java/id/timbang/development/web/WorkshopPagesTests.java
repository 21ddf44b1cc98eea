package id.timbang.development.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.development.ActionId;
import id.timbang.development.ActionKind;
import id.timbang.development.TestActions;
import id.timbang.development.WorkshopId;
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
class WorkshopPagesTests {

	private static final Map<String, String> FILLED = Map.of("title", "Melayani <b> dengan cepat", "firstDay",
			"2026-10-20", "lastDay", "2026-10-21", "place", "Aula kecamatan", "seats", "20", "behaviour", "COMPETENT");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestActions actions;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestClock clock;

	private Organisation org;

	private RequestPostProcessor lurah;

	private RequestPostProcessor employee;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.lurah = TestUsers.as(Organisations.actor(this.org.lurah()));
		this.employee = TestUsers.as(Organisations.actor(this.org.employee()));
	}

	@Test
	void isAnnouncedAndChanged() {
		MvcTestResult announced = post("/workshops", FILLED);
		assertThat(announced).hasStatus(302);
		String path = Objects.requireNonNull(announced.getResponse().getRedirectedUrl());
		Document page = get(path, this.employee);
		assertThat(page.text()).contains("Melayani <b> dengan cepat", "Selasa, 20 Oktober 2026 sampai Rabu, 21 Oktober",
				"0 dari 20 terisi", "Kompeten");
		assertThat(page.select("a[href$=/edit]")).isEmpty();
		assertThat(page.select("#participants")).isEmpty();
		Document form = get(path + "/edit", this.lurah);
		assertThat(form.select("#lastDay").val()).isEqualTo("2026-10-21");
		Map<String, String> changed = with(Map.of("version", "0", "seats", "5"));
		assertThat(post(path, changed)).hasRedirectedUrl(path);
		MvcTestResult stale = post(path, changed);
		assertThat(stale).hasStatus(409);
		assertThat(TestPages.document(stale).select("#title").val()).isEqualTo("Melayani <b> dengan cepat");
		assertThat(TestPages.document(stale).select("input[name=version]").val()).isEqualTo("1");
	}

	@Test
	void refusesBadInputNextToItsField() {
		refuses(Map.of("title", "Ab"), "title", "5 sampai 150 huruf");
		refuses(Map.of("firstDay", "2026-10-12"), "firstDay", "sebelum hari ini");
		refuses(Map.of("lastDay", "2026-10-19"), "lastDay", "sebelum hari pertama");
		refuses(Map.of("place", "A"), "place", "3 sampai 150 huruf");
		refuses(Map.of("seats", "0"), "seats", "paling sedikit 1 kursi");
		refuses(Map.of("seats", "1001"), "seats", "paling banyak 1.000 kursi");
		refuses(Map.of("seats", "banyak"), "seats", "bilangan bulat");
		refuses(Map.of("indicator", "TIDAK-ADA"), "indicator", "Pilih indikator");
	}

	@Test
	void letsPeopleJoinAndShowsWhoWasThere() {
		this.clock.pass(Duration.ofDays(300));
		WorkshopId workshop = this.actions.workshop(Organisations.HR, LocalDate.now(this.clock), 5);
		ActionId training = this.actions.told(this.org.employee(), this.org.employee(), ActionKind.TRAINING);
		Document card = get("/actions/" + training, this.lurah);
		assertThat(card.select("#workshop option[value=" + workshop + "]").text())
			.contains("9 Agustus 2027, 5 kursi kosong");
		assertThat(post("/actions/" + training + "/workshops", Map.of("workshop", workshop.toString()))).hasStatus(302);
		RequestPostProcessor hr = TestUsers.as(Organisations.HR);
		Document page = get("/workshops/" + workshop, hr);
		assertThat(page.select("section[aria-labelledby=participants]").text()).contains("Pegawai ", "Terdaftar");
		assertThat(this.mvc.post()
			.uri("/workshops/" + workshop + "/participants/" + training + "/attendance")
			.param("attended", "false")
			.with(hr)
			.with(csrf())).hasStatus(302);
		assertThat(get("/actions/" + training, this.employee).select("section[aria-labelledby=workshops]").text())
			.contains("Melayani dengan cepat", "Tidak hadir");
	}

	@Test
	void refusesAWorkshopThatIsFullNextToItsField() {
		WorkshopId workshop = this.actions.workshop(Organisations.HR, TestClock.TODAY, 1);
		this.actions.include(workshop,
				this.actions.told(this.org.colleague(), this.org.colleague(), ActionKind.TRAINING));
		ActionId training = this.actions.told(this.org.employee(), this.org.employee(), ActionKind.TRAINING);
		MvcTestResult full = post("/actions/" + training + "/workshops", Map.of("workshop", workshop.toString()));
		assertThat(full).hasStatus(422);
		assertThat(TestPages.document(full).select("#workshop-error").text()).contains("kursi sudah terisi");
		MvcTestResult none = post("/actions/" + training + "/workshops", Map.of());
		assertThat(none).hasStatus(422);
		assertThat(TestPages.document(none).select("#workshop-error").text()).contains("Pilih lokakaryanya");
	}

	@Test
	void offersCandidatesOnItsPage() {
		WorkshopId workshop = this.actions.workshop(Organisations.HR, TestClock.TODAY.plusDays(3), 5);
		ActionId training = this.actions.told(this.org.employee(), this.org.employee(), ActionKind.TRAINING);
		Document page = get("/workshops/" + workshop, this.lurah);
		assertThat(page.select("form[action=/actions/" + training + "/workshops] input[name=workshop]").val())
			.isEqualTo(workshop.toString());
		assertThat(get("/workshops", this.lurah).select(".role-nav [aria-current]").text()).isEqualTo("Tindak lanjut");
	}

	private void refuses(Map<String, String> change, String field, String reason) {
		MvcTestResult refused = post("/workshops", with(change));
		assertThat(refused).hasStatus(422);
		Document page = TestPages.document(refused);
		assertThat(page.select("#" + field + "-error").text()).contains(reason);
		assertThat(page.select("#" + field).val()).isEqualTo(field.equals("indicator") ? "" : change.get(field));
	}

	private static Map<String, String> with(Map<String, String> change) {
		Map<String, String> fields = new HashMap<>(FILLED);
		fields.putAll(change);
		return fields;
	}

	private Document get(String path, RequestPostProcessor user) {
		return TestPages.document(this.mvc.get().uri(path).with(user).exchange());
	}

	private MvcTestResult post(String path, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(this.lurah).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

}
