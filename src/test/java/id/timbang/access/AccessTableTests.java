package id.timbang.access;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.indicator.Catalogue;
import id.timbang.indicator.IndicatorId;
import id.timbang.indicator.Recipient;
import id.timbang.indicator.TemplateId;
import id.timbang.indicator.TemplateService;
import id.timbang.period.CycleId;
import id.timbang.period.PeriodService;
import id.timbang.personnel.ImportFiles;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.PersonnelImport;
import id.timbang.plan.PlanId;
import id.timbang.plan.PlanReader;
import id.timbang.plan.Plans;
import id.timbang.report.ReportDesk;
import id.timbang.result.ReleasedResults;
import id.timbang.result.ResultId;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.visit.TestVisits;
import id.timbang.visit.VisitId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Every route of the router, tried by everybody on a real object. Who is not named in the
 * row of a route gets 403, or the sign-in page when nobody is signed in. A route without
 * a row fails.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTableTests {

	private static final Set<Visitor> ALL = EnumSet.allOf(Visitor.class);

	private static final Set<Visitor> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Visitor.ANONYMOUS));

	private static final Set<Visitor> HR_ONLY = EnumSet.of(Visitor.HR);

	private static final Set<Visitor> OFFICER_ONLY = EnumSet.of(Visitor.OFFICER);

	private static final Set<Visitor> CHAIN = EnumSet.of(Visitor.HR, Visitor.OWNER, Visitor.APPRAISER);

	private static final Set<Visitor> OWNER_ONLY = EnumSet.of(Visitor.OWNER);

	private static final Set<Visitor> APPRAISER_ONLY = EnumSet.of(Visitor.APPRAISER);

	/** The chain of command without HR. */
	private static final Set<Visitor> READERS = EnumSet.of(Visitor.OWNER, Visitor.APPRAISER);

	/** Who gets in, by route. */
	private static final Map<String, Set<Visitor>> TABLE = table();

	/** What some routes cannot be asked without. */
	private static final Map<String, String> UNAVOIDABLE = Map.of("version", "0", "kind", "QUANTITATIVE", "row", "0");

	private static Map<String, Set<Visitor>> table() {
		Map<String, Set<Visitor>> rows = new LinkedHashMap<>();
		rows.put("GET /login", ALL);
		rows.put("GET /setup", ALL);
		rows.put("POST /setup", ALL);
		rows.put("GET /favicon.ico", ALL);
		rows.put("GET /r", ALL);
		rows.put("GET /r/{code}", ALL);
		rows.put("POST /r/{code}", ALL);
		rows.put("GET /r/thanks", ALL);
		rows.put("GET /", SIGNED_IN);
		rows.put("GET /password", SIGNED_IN);
		rows.put("POST /password", SIGNED_IN);
		rows.put("GET /team", SIGNED_IN);
		rows.put("GET /unsaved", SIGNED_IN);
		rows.put("GET /agency", HR_ONLY);
		rows.put("POST /agency", HR_ONLY);
		rows.put("GET /agency/logo", SIGNED_IN);
		rows.put("GET /agency/logo/edit", HR_ONLY);
		rows.put("POST /agency/logo", HR_ONLY);
		rows.put("POST /agency/logo/remove", HR_ONLY);
		rows.put("GET /employees", HR_ONLY);
		rows.put("POST /employees", HR_ONLY);
		rows.put("GET /employees/new", HR_ONLY);
		rows.put("GET /employees/without-appraiser", HR_ONLY);
		rows.put("GET /employees/import", HR_ONLY);
		rows.put("POST /employees/import", HR_ONLY);
		rows.put("POST /employees/import/{import}", HR_ONLY);
		rows.put("GET /employees/{employee}", CHAIN);
		rows.put("POST /employees/{employee}", HR_ONLY);
		rows.put("GET /employees/{employee}/edit", HR_ONLY);
		rows.put("GET /employees/{employee}/transfer", HR_ONLY);
		rows.put("POST /employees/{employee}/transfer", HR_ONLY);
		rows.put("GET /employees/{employee}/appraiser", HR_ONLY);
		rows.put("POST /employees/{employee}/appraiser", HR_ONLY);
		rows.put("GET /employees/{employee}/account", HR_ONLY);
		rows.put("POST /employees/{employee}/account", HR_ONLY);
		rows.put("POST /employees/{employee}/account/reset", HR_ONLY);
		rows.put("POST /employees/{employee}/account/access", HR_ONLY);
		rows.put("POST /employees/{employee}/account/link", HR_ONLY);
		rows.put("GET /accounts/new", HR_ONLY);
		rows.put("POST /accounts", HR_ONLY);
		rows.put("POST /accounts/renew", HR_ONLY);
		rows.put("GET /units", HR_ONLY);
		rows.put("POST /units", HR_ONLY);
		rows.put("GET /units/new", HR_ONLY);
		rows.put("GET /units/{unit}", HR_ONLY);
		rows.put("POST /units/{unit}", HR_ONLY);
		rows.put("GET /units/{unit}/edit", HR_ONLY);
		rows.put("GET /units/{unit}/satisfaction", SIGNED_IN);
		rows.put("GET /visits", OFFICER_ONLY);
		rows.put("POST /visits", OFFICER_ONLY);
		rows.put("GET /visits/new", OFFICER_ONLY);
		rows.put("GET /visits/{visit}", OFFICER_ONLY);
		rows.put("GET /visits/{visit}/slip", OFFICER_ONLY);
		rows.put("POST /visits/{visit}/complete", OFFICER_ONLY);
		rows.put("POST /visits/{visit}/correct", OFFICER_ONLY);
		rows.put("GET /positions", HR_ONLY);
		rows.put("POST /positions", HR_ONLY);
		rows.put("GET /positions/new", HR_ONLY);
		rows.put("POST /positions/{position}", HR_ONLY);
		rows.put("GET /positions/{position}/edit", HR_ONLY);
		rows.put("GET /indicators", HR_ONLY);
		rows.put("POST /indicators", HR_ONLY);
		rows.put("GET /indicators/new", HR_ONLY);
		rows.put("GET /indicators/{indicator}", HR_ONLY);
		rows.put("POST /indicators/{indicator}", HR_ONLY);
		rows.put("GET /indicators/{indicator}/edit", HR_ONLY);
		rows.put("POST /indicators/{indicator}/activate", HR_ONLY);
		rows.put("POST /indicators/{indicator}/retire", HR_ONLY);
		rows.put("POST /indicators/{indicator}/reinstate", HR_ONLY);
		rows.put("GET /templates", HR_ONLY);
		rows.put("POST /templates", HR_ONLY);
		rows.put("GET /templates/new", HR_ONLY);
		rows.put("GET /templates/{template}", HR_ONLY);
		rows.put("POST /templates/{template}", HR_ONLY);
		rows.put("GET /templates/{template}/edit", HR_ONLY);
		rows.put("POST /templates/{template}/add-row", HR_ONLY);
		rows.put("POST /templates/{template}/remove-row", HR_ONLY);
		rows.put("POST /templates/{template}/spread", HR_ONLY);
		rows.put("POST /templates/{template}/activate", HR_ONLY);
		rows.put("POST /templates/{template}/revise", HR_ONLY);
		rows.put("POST /templates/{template}/retire", HR_ONLY);
		rows.put("POST /templates/{template}/discard", HR_ONLY);
		rows.put("GET /calendar", SIGNED_IN);
		rows.put("GET /method", SIGNED_IN);
		rows.put("GET /calendar.ics", SIGNED_IN);
		rows.put("GET /cycles", HR_ONLY);
		rows.put("POST /cycles", HR_ONLY);
		rows.put("GET /cycles/new", HR_ONLY);
		rows.put("GET /cycles/{cycle}", HR_ONLY);
		rows.put("GET /cycles/{cycle}/rules", HR_ONLY);
		rows.put("POST /cycles/{cycle}/rules", HR_ONLY);
		rows.put("GET /periods/{period}", HR_ONLY);
		rows.put("POST /periods/{period}", HR_ONLY);
		rows.put("GET /periods/{period}/edit", HR_ONLY);
		rows.put("GET /periods/{period}/readiness", HR_ONLY);
		rows.put("GET /periods/{period}/phase", HR_ONLY);
		rows.put("POST /periods/{period}/phase", HR_ONLY);
		rows.put("GET /plans", SIGNED_IN);
		rows.put("POST /plans", SIGNED_IN);
		rows.put("POST /plans/approve", APPRAISER_ONLY);
		rows.put("GET /plans/{plan}", CHAIN);
		rows.put("GET /plans/{plan}/print", CHAIN);
		rows.put("GET /plans/{plan}/edit", OWNER_ONLY);
		rows.put("POST /plans/{plan}", OWNER_ONLY);
		rows.put("POST /plans/{plan}/add-row", OWNER_ONLY);
		rows.put("POST /plans/{plan}/remove-row", OWNER_ONLY);
		rows.put("POST /plans/{plan}/spread", OWNER_ONLY);
		rows.put("POST /plans/{plan}/submit", OWNER_ONLY);
		rows.put("POST /plans/{plan}/revise", OWNER_ONLY);
		rows.put("POST /plans/{plan}/return", APPRAISER_ONLY);
		rows.put("POST /plans/{plan}/approve", APPRAISER_ONLY);
		rows.put("POST /plans/{plan}/messages", EnumSet.of(Visitor.OWNER, Visitor.APPRAISER));
		rows.put("GET /assessments", SIGNED_IN);
		rows.put("GET /assessments/{handed}", APPRAISER_ONLY);
		rows.put("POST /assessments/{handed}", APPRAISER_ONLY);
		rows.put("POST /assessments/{handed}/decision", APPRAISER_ONLY);
		rows.put("GET /results", SIGNED_IN);
		rows.put("GET /results/{result}", CHAIN);
		rows.put("GET /results/{result}/print", CHAIN);
		rows.put("GET /results/{result}.csv", CHAIN);
		rows.put("POST /results/{result}/read", EnumSet.of(Visitor.OWNER));
		rows.put("GET /periods/{period}/progress", HR_ONLY);
		rows.put("POST /periods/{period}/progress", HR_ONLY);
		rows.put("GET /periods/{period}/progress.csv", HR_ONLY);
		rows.put("GET /periods/{period}/results", HR_ONLY);
		rows.put("POST /periods/{period}/results", HR_ONLY);
		rows.put("GET /cycles/{cycle}/plans", HR_ONLY);
		rows.put("POST /cycles/{cycle}/plans", HR_ONLY);
		rows.put("GET /reports", SIGNED_IN);
		rows.put("GET /reports/{report}", READERS);
		rows.put("POST /reports/{report}", OWNER_ONLY);
		rows.put("POST /reports/{report}/draft", OWNER_ONLY);
		rows.put("GET /reports/{report}/receipt", OWNER_ONLY);
		rows.put("GET /reports/{report}/messages", READERS);
		rows.put("POST /reports/{report}/messages", READERS);
		rows.put("GET /reports/{report}/items/{origin}/evidence", READERS);
		rows.put("POST /reports/{report}/items/{origin}/evidence", OWNER_ONLY);
		rows.put("POST /reports/{report}/items/{origin}/evidence/link", OWNER_ONLY);
		rows.put("POST /reports/{report}/items/{origin}/evidence/{evidence}/remove", OWNER_ONLY);
		rows.put("POST /reports/{report}/submit", OWNER_ONLY);
		rows.put("POST /reports/{report}/accept", APPRAISER_ONLY);
		rows.put("POST /reports/{report}/return", APPRAISER_ONLY);
		rows.put("GET /reports/{handed}/evidence/{piece}", READERS);
		return rows;
	}

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping router;

	@Autowired
	private Organisations organisations;

	@Autowired
	private AccountService accounts;

	@Autowired
	private PersonnelImport personnelImport;

	@Autowired
	private PeriodService periods;

	@Autowired
	private TestAgency agency;

	private final Map<Visitor, Actor> actors = new EnumMap<>(Visitor.class);

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private TemplateService templates;

	@Autowired
	private ReportDesk desk;

	private ReportDesk.Case reported;

	private Organisation org;

	@Autowired
	private TestVisits visits;

	private VisitId visit;

	private IndicatorId indicator;

	private TemplateId template;

	private CycleId cycle;

	@Autowired
	private Plans plans;

	private PlanId plan;

	@Autowired
	private PlanReader planReader;

	@Autowired
	private ReleasedResults releasedResults;

	private ResultId result;

	@BeforeAll
	void makeObjects() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.cycle = this.plans.cycle();
		this.accounts.openForEmployees(HR, Set.of(this.org.employee()));
		this.indicator = this.catalogue.draft(Catalogue.quantity("Angka"));
		this.template = this.templates.begin(HR, Recipient.position(this.organisations.kecamatan().position()));
		this.visit = this.visits.registered(this.org.stranger());
		this.reported = this.desk.open(this.org);
		this.plan = this.planReader.own(Organisations.actor(this.org.employee()), this.cycle).orElseThrow();
		this.result = this.releasedResults.of(this.org.employee(), this.org.lurah(), LocalDate.of(2026, 12, 1));
		this.actors.put(Visitor.HR, HR);
		this.actors.put(Visitor.OFFICER, Organisations.actor(this.org.stranger(), Role.COUNTER_OFFICER));
		this.actors.put(Visitor.OWNER, Organisations.actor(this.org.employee()));
		this.actors.put(Visitor.COLLEAGUE, Organisations.actor(this.org.colleague()));
		this.actors.put(Visitor.OTHER_HEAD, Organisations.actor(this.org.otherLurah()));
		this.actors.put(Visitor.APPRAISER, Organisations.actor(this.org.lurah()));
	}

	@Test
	void everyRouteHasARow() {
		assertThat(routes(this.router.getHandlerMethods().keySet())).isEqualTo(shapes(TABLE.keySet()));
	}

	@Test
	void aRouteWithoutARowIsMissed() {
		Set<String> routes = new TreeSet<>(shapes(TABLE.keySet()));
		routes.add("GET /secrets");
		assertThat(routes).isNotEqualTo(shapes(TABLE.keySet()));
	}

	@Test
	void nobodyElseGetsIn() {
		assertThat(differences(this::getsIn)).isEmpty();
	}

	@Test
	void oneCheckLessTurnsExactlyItsRowRed() {
		assertThat(differences((route, visitor) -> route.equals("GET /units") || getsIn(route, visitor)))
			.containsExactlyInAnyOrder("GET /units: ANONYMOUS gets in", "GET /units: OFFICER gets in",
					"GET /units: OWNER gets in", "GET /units: COLLEAGUE gets in", "GET /units: OTHER_HEAD gets in",
					"GET /units: APPRAISER gets in");
	}

	private List<String> differences(Door door) {
		List<String> differences = new ArrayList<>();
		TABLE.forEach((route, allowed) -> {
			for (Visitor visitor : Visitor.values()) {
				boolean in = door.opensFor(route, visitor);
				if (in != allowed.contains(visitor)) {
					differences.add(route + ": " + visitor + (in ? " gets in" : " is kept out"));
				}
			}
		});
		return differences;
	}

	private boolean getsIn(String route, Visitor visitor) {
		MvcTestResult result = request(route, visitor);
		int status = result.getResponse().getStatus();
		String target = Objects.requireNonNullElse(result.getResponse().getRedirectedUrl(), "");
		assertThat(status).as(route + " for " + visitor).isLessThan(500);
		return status != 403 && !target.endsWith("/login");
	}

	private MvcTestResult request(String route, Visitor visitor) {
		String[] parts = route.split(" ", 2);
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.method(HttpMethod.valueOf(parts[0]))
			.uri(path(parts[1]) + (parts[1].endsWith("/phase") ? "?next=REPORTING" : "")
					+ (parts[1].equals("/plans/approve") ? "?plan=" + this.plan + ":0" : ""))
			.with(csrf());
		UNAVOIDABLE.forEach(request::param);
		return ((visitor == Visitor.ANONYMOUS) ? request
				: request.with(TestUsers.as(Objects.requireNonNull(this.actors.get(visitor)))))
			.exchange();
	}

	private String path(String pattern) {
		return pattern.replace("{employee}", this.org.employee().toString())
			.replace("{unit}", this.org.kelurahan().toString())
			.replace("{position}", this.org.position().toString())
			.replace("{indicator}", this.indicator.toString())
			.replace("{template}", this.template.toString())
			.replace("{visit}", this.visit.toString())
			.replace("{code}", this.visits.codeOf(this.visit).text())
			.replace("{plan}", this.plan.toString())
			.replace("{result}", this.result.toString())
			.replace("{cycle}", this.cycle.toString())
			.replace("{period}", this.periods.periods(this.cycle).get(0).id().toString())
			.replace("{report}", this.reported.open().toString())
			.replace("{origin}", this.reported.origin().toString())
			.replace("{evidence}", UUID.randomUUID().toString())
			.replace("{handed}", this.reported.handed().toString())
			.replace("{piece}", this.reported.piece().toString())
			.replace("{import}", pattern.contains("{import}") ? checkedImport() : "");
	}

	private String checkedImport() {
		byte[] units = "code,name,type,parent_code\n%s-C,Unit Baru,KELURAHAN,%s\n"
			.formatted(this.org.mark(), this.org.mark())
			.getBytes(StandardCharsets.UTF_8);
		return String.valueOf(this.personnelImport.check(HR, new ImportFiles(units, null, null, TestClock.TODAY)).id());
	}

	/** Methods and paths, with every variable written as {@code {}}. */
	private static Set<String> routes(Set<RequestMappingInfo> mappings) {
		Set<String> routes = new TreeSet<>();
		for (RequestMappingInfo mapping : mappings) {
			for (String path : mapping.getPatternValues()) {
				mapping.getMethodsCondition().getMethods().forEach((method) -> routes.add(method + " " + path));
			}
		}
		return shapes(routes);
	}

	private static Set<String> shapes(Set<String> routes) {
		return routes.stream()
			.map((route) -> route.replaceAll("\\{[^}]*}", "{}"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Who knocks. */
	private enum Visitor {

		ANONYMOUS, HR, OFFICER, OWNER, COLLEAGUE, OTHER_HEAD, APPRAISER

	}

	/** Whether a route lets somebody in. */
	private interface Door {

		boolean opensFor(String route, Visitor visitor);

	}

}
