package id.timbang.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import id.timbang.TestDatabase;
import id.timbang.agency.AgencyLogo;
import id.timbang.agency.AgencyProfile;
import id.timbang.agency.AgencyService;
import id.timbang.agency.TestImages;
import id.timbang.journey.Browser;
import id.timbang.journey.BrowserExtension;
import id.timbang.journey.JavaScript;
import id.timbang.journey.Screen;
import id.timbang.journey.Visitor;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * An installation is set up once, so this test has one of its own and goes step by step.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "timbang.demo=false")
@AutoConfigureMockMvc
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class FirstSetupTests {

	private static final TestDatabase DATABASE = TestDatabase.create();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping router;

	@Autowired
	private FirstSetup setup;

	@Autowired
	private AgencyService agency;

	@DynamicPropertySource
	static void useOwnDatabase(DynamicPropertyRegistry properties) {
		properties.add("spring.datasource.url", DATABASE::url);
		properties.add("spring.datasource.username", DATABASE::username);
		properties.add("spring.datasource.password", DATABASE::password);
	}

	@AfterAll
	static void dropDatabase() {
		DATABASE.close();
	}

	@Test
	@Order(1)
	void leadsEverybodyToTheSetup() {
		assertThat(this.mvc.get().uri("/login")).hasRedirectedUrl("/setup");
		assertThat(this.mvc.get().uri("/setup")).hasStatusOk();
	}

	@Test
	@Order(1)
	@ExtendWith(BrowserExtension.class)
	void shutsNobodyOut(Browser browser) {
		Visitor visitor = browser.visitor(JavaScript.ON).opens("/setup").seesNoViolations();
		visitor.takes(Screen.PHONE).presses("Siapkan Timbang").isTold("Tulis nama instansi").seesNoViolations();
	}

	@Test
	@Order(2)
	void opensWithTheTokenOfTheLogOnly(CapturedOutput output) {
		this.setup.tell();
		assertThat(output).contains("dengan token " + this.setup.token());
		assertThat(complete("7KQ4-MPXD-29RT", "admin", "kuda-laut-menari")).hasStatus(422)
			.bodyText()
			.contains("Token tidak cocok", "Instansi Uji");
	}

	@Test
	@Order(3)
	void setsUpBothOrNeither() {
		assertThat(complete(this.setup.token(), "admin", "pendek")).hasStatus(422)
			.bodyText()
			.contains("terlalu pendek", "Pilih berkas lambang sekali lagi");
		assertThat(this.agency.profile()).isEmpty();
	}

	@Test
	@Order(4)
	void setsUpAgencyAndAdministrator() {
		assertThat(complete(this.setup.token(), "admin", "kuda-laut-menari")).hasRedirectedUrl("/login?ready");
		assertThat(this.agency.profile()).map(AgencyProfile::name).contains("Instansi Uji");
		assertThat(this.agency.logo()).map(AgencyLogo::type).contains("image/png");
		assertThat(this.mvc.post()
			.uri("/login")
			.with(csrf())
			.param("username", "admin")
			.param("password", "kuda-laut-menari")).hasRedirectedUrl("/");
	}

	/** Nobody, no unit, no cycle: every page says what to do first. */
	@Test
	@Order(5)
	void showsEveryPageOfAnEmptyAgency() {
		Actor admin = new Actor(UUID.randomUUID(), null, "Admin Pertama", Set.of(Role.HR_ADMIN));
		Actor newcomer = new Actor(UUID.randomUUID(), UUID.randomUUID(), "Pegawai Baru",
				Set.of(Role.EMPLOYEE, Role.COUNTER_OFFICER));
		Map<String, Integer> failed = new TreeMap<>();
		Set<String> seen = new TreeSet<>();
		for (Actor actor : List.of(admin, newcomer)) {
			for (String path : plainPages()) {
				int status = this.mvc.get().uri(path).with(TestUsers.as(actor)).exchange().getResponse().getStatus();
				if (status >= 500) {
					failed.put(path, status);
				}
				if (status == 200) {
					seen.add(path);
				}
			}
		}
		assertThat(failed).isEmpty();
		assertThat(seen).contains("/", "/assessments", "/calendar", "/cycles", "/employees", "/method", "/plans",
				"/reports", "/results", "/templates", "/units", "/visits");
	}

	private Set<String> plainPages() {
		return this.router.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((path) -> !path.contains("{"))
			.collect(Collectors.toSet());
	}

	@Test
	@Order(6)
	void closesForGood() {
		assertThat(this.mvc.get().uri("/setup")).hasStatus(404);
		assertThat(complete(this.setup.token(), "lain", "kuda-laut-menari")).hasStatus(404);
	}

	private MvcTestResult complete(String token, String username, String password) {
		return this.mvc.post()
			.uri("/setup")
			.multipart()
			.file(new MockMultipartFile("logo", "logo.png", null, TestImages.image("png", 40, 40)))
			.with(csrf())
			.param("token", token)
			.param("agency", "Instansi Uji")
			.param("zone", "Asia/Makassar")
			.param("baseUrl", "https://timbang.example.go.id")
			.param("name", "Admin Pertama")
			.param("username", username)
			.param("newPassword", password)
			.exchange();
	}

}
