package id.timbang.result;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import id.timbang.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/**
 * Screen, print and table say the same: every fact of the stored sheet.
 */
@ApplicationTest
class SheetFormsTests {

	/** An identifier is for links and machines; on paper it says nothing. */
	private static final List<String> ONLY_LINKS = List.of("reportId", "planId", "originId", "id", "source");

	/** What follows from its neighbours, which are said. */
	private static final Map<String, String> UNDERSTOOD = Map.of(
	// @formatter:off
			"parts[0].lines[0].evidence[1].id", "a link leads to its own address",
			"parts[0].lines[2].targetHigh", "the target of a rubric is one level",
			"parts[0].lines[2].bound", "and what it is compared with",
			"parts[1].lines[0].bound", "inside a range nothing is compared",
			"parts[0].lines[1].contribution", "without an achievement there is none",
			"gaps[0].given", "nothing was reported", "gaps[0].needed", "nothing was reported",
			"gaps[1].given", "too few cases", "gaps[1].needed", "too few cases"
			// @formatter:on
	);

	private static final Pattern MAIN = Pattern.compile("<main.*</main>", Pattern.DOTALL);

	private static int year = 2070;

	@Autowired
	private WebApplicationContext application;

	@Autowired
	private TestAgency agency;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private ResultStore store;

	@Autowired
	private SheetJson json;

	@Autowired
	private JdbcClient jdbc;

	/** Hundreds of pages are asked for, and none of them is to be printed. */
	private MockMvcTester mvc;

	private ResultId id;

	private Actor lurah;

	private Organisation here;

	@BeforeEach
	void storeASheet() {
		this.mvc = MockMvcTester.from(this.application, (builder) -> builder.apply(springSecurity()).build());
		this.agency.setUp();
		this.here = this.organisations.kecamatan();
		this.lurah = Organisations.actor(this.here.lurah());
		year++;
		PeriodId period = this.periods.on(this.plans.cycle(year), LocalDate.of(year, 1, 1));
		ResultRow row = ResultRow.of(this.here.employee(), RichSheets.decided(), this.json);
		this.store.insert(period, List.of(row), Instant.parse("2026-10-13T02:00:00Z"));
		this.id = row.id();
	}

	@Test
	void theScreenSaysEverything() {
		assertThat(forgotten(RichSheets.decided(), this::screen)).isEmpty();
	}

	@Test
	void thePrintSaysEverythingThatCanBeRead() {
		assertThat(forgotten(RichSheets.decided(), this::print)).allMatch(SheetFormsTests::isForLinks);
	}

	@Test
	void theTableSaysEverything() {
		assertThat(Facts.forgotten(RichSheets.decided(), this::table)).isEmpty();
	}

	@Test
	void noneOfThemHidesWhatIsMissing() {
		Set<String> waits = Set.of("parts[0].lines[0].contribution");
		SheetDocument sheet = RichSheets.pending();
		assertThat(forgotten(sheet, this::screen)).allMatch(waits::contains);
		assertThat(forgotten(sheet, this::print)).allMatch((path) -> waits.contains(path) || isForLinks(path));
		assertThat(Facts.forgotten(sheet, this::table)).isEmpty();
	}

	@Test
	void aSheetThatWasStoredWithoutAssignmentsIsShown() {
		SheetDocument sheet = RichSheets.decided();
		String older = this.json.write(sheet)
			.replaceAll(",\"assignment\":\\{[^}]*}", "")
			.replaceAll(",\"notCounted\":\\[[^]]*]", "");
		assertThat(this.json.read(older).notCounted()).isEmpty();
		assertThat(this.json.read(older).last().assignment()).isNull();
		assertThat(this.json.read(older).considered()).isEqualTo(sheet.considered());
		store(older);
		assertThat(get(this.lurah, "")).contains("18 hari.");
		assertThat(get(this.lurah, "/print")).contains("18 hari.");
		assertThat(get(this.lurah, ".csv")).contains("BAGIAN,2,18").doesNotContain("TIDAK_DIHITUNG");
	}

	@Test
	void theTableIsNoFormula() {
		assertThat(table(RichSheets.decided())).contains(",'=register.pdf,");
	}

	/** HR keeps the plans, but does not read what people report. */
	@Test
	void linksAreForThoseWhoMayFollowThem() {
		SheetDocument sheet = RichSheets.decided();
		assertThat(screen(sheet)).contains("/reports/" + sheet.last().reportId() + "#row-")
			.contains("/plans/" + sheet.last().planId() + "#row-")
			.contains("/evidence/", "https://contoh.go.id/dasbor");
		for (String form : List.of("", "/print")) {
			assertThat(get(Organisations.HR, form)).contains("/plans/" + sheet.last().planId())
				.contains("=register.pdf", "Dasbor")
				.doesNotContain("href=\"/reports/", "https://contoh.go.id/dasbor");
		}
		assertThat(get(Organisations.HR, ".csv")).contains("=register.pdf", "Dasbor")
			.doesNotContain("https://contoh.go.id/dasbor");
	}

	private static List<String> forgotten(SheetDocument sheet, Function<SheetDocument, String> form) {
		return Facts.forgotten(sheet, form).stream().filter((path) -> !UNDERSTOOD.containsKey(path)).toList();
	}

	private static boolean isForLinks(String path) {
		return ONLY_LINKS.contains(path.substring(path.lastIndexOf('.') + 1));
	}

	private String screen(SheetDocument sheet) {
		return main(sheet, "");
	}

	private String print(SheetDocument sheet) {
		return main(sheet, "/print").replaceAll("<[^>]*>", " ");
	}

	private String main(SheetDocument sheet, String form) {
		Matcher main = MAIN.matcher(get(sheet, form));
		assertThat(main.find()).isTrue();
		return main.group();
	}

	private String table(SheetDocument sheet) {
		return get(sheet, ".csv");
	}

	private String get(SheetDocument sheet, String form) {
		store(this.json.write(sheet));
		return get(this.lurah, form);
	}

	private void store(String sheet) {
		this.jdbc.sql("update result set sheet = ?::json where result_id = ?")
			.param(sheet)
			.param(this.id.resultId())
			.update();
	}

	private String get(Actor reader, String form) {
		MvcTestResult result = this.mvc.get().uri("/results/" + this.id + form).with(TestUsers.as(reader)).exchange();
		assertThat(result).hasStatusOk();
		return new String(Objects.requireNonNull(result.getResponse()).getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
