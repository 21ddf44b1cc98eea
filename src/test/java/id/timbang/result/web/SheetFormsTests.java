package id.timbang.result.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import id.timbang.result.Facts;
import id.timbang.result.ResultPage;
import id.timbang.result.RichSheets;
import id.timbang.result.SheetDocument;
import id.timbang.result.StoredSheets;
import id.timbang.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

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

	/**
	 * What follows from the rest of a sheet with a total: nobody answered where there is
	 * no group, what has no figure adds nothing, and the exact total stands below its
	 * sum.
	 */
	private static final Pattern OF_A_TOTAL = Pattern
		.compile("innovation\\.refusal|rules\\.(above|meets|behaviourAbove|behaviourMeets)From|"
				+ "parts\\[0]\\.lines\\[0]\\.(targetHigh|bound)|parts\\[.]\\.behaviour\\.exact|"
				+ "parts\\[.]\\.sums\\[0]\\.(figure\\.exact|shares\\[.]\\.answers|shares\\[[12]]\\.(usedWeight|contribution))");

	private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"[^>]*>");

	private static int year = 2070;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ThymeleafViewResolver views;

	@Autowired
	private ScoreSheetCsv csv;

	@Autowired
	private TestAgency agency;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private StoredSheets sheets;

	private SheetDocument stored;

	private String path;

	private MvcResult screen;

	private MvcResult print;

	/** Asked for once; every other sheet is drawn in place of this one. */
	@BeforeEach
	void storeASheet() {
		this.agency.setUp();
		Organisation here = this.organisations.kecamatan();
		Actor lurah = Organisations.actor(here.lurah());
		year++;
		PeriodId period = this.periods.on(this.plans.cycle(year), LocalDate.of(year, 1, 1));
		this.stored = RichSheets.decided();
		this.path = "/results/" + this.sheets.store(here.employee(), period, this.stored);
		this.screen = get(lurah, "").getMvcResult();
		this.print = get(lurah, "/print").getMvcResult();
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
	void allOfThemSayWhatCalibrationChanged() {
		assertThat(forgotten(RichSheets.adjusted(), this::screen)).isEmpty();
		assertThat(forgotten(RichSheets.adjusted(), this::print)).allMatch(SheetFormsTests::isForLinks);
		assertThat(Facts.forgotten(RichSheets.adjusted(), this::table)).isEmpty();
	}

	/** Edges of ratings say nothing where there is a total. */
	@Test
	void allOfThemSayWhatATotalIsMadeOf() {
		SheetDocument sheet = RichSheets.weighed();
		assertThat(forgotten(sheet, this::screen)).allMatch(OF_A_TOTAL.asMatchPredicate());
		assertThat(forgotten(sheet, this::print))
			.allMatch((path) -> isForLinks(path) || OF_A_TOTAL.asMatchPredicate().test(path));
		assertThat(Facts.forgotten(sheet, this::table)).allMatch((path) -> path.endsWith("answers"));
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
		assertThat(screen(RichSheets.older())).contains("18 hari.").doesNotContain("tidak dihitung karena");
		assertThat(print(RichSheets.older())).contains("18 hari.").doesNotContain("tidak dihitung karena");
		assertThat(table(RichSheets.older())).contains("BAGIAN,2,18").doesNotContain("TIDAK_DIHITUNG");
	}

	@Test
	void allOfThemSayWhenTheLastAssignmentStandsForAll() {
		String sentence = "Tidak ada penugasan yang mencapai 7 hari, jadi penugasan terakhir mewakili seluruh periode.";
		assertThat(screen(RichSheets.brief())).contains(sentence);
		assertThat(print(RichSheets.brief())).contains(sentence);
		assertThat(table(RichSheets.brief())).contains("BAGIAN_TERAKHIR_MEWAKILI", sentence);
		assertThat(screen(this.stored) + print(this.stored) + table(this.stored)).doesNotContain("mewakili seluruh");
	}

	@Test
	void theTableIsNoFormula() {
		assertThat(table(this.stored)).contains(",'=register.pdf,");
	}

	/** HR keeps the plans, but does not read what people report. */
	@Test
	void linksAreForThoseWhoMayFollowThem() throws Exception {
		String plan = "/plans/" + this.stored.last().planId();
		assertThat(screen(this.stored)).contains("/reports/" + this.stored.last().reportId() + "#row-", plan + "#row-",
				"/evidence/", "https://contoh.go.id/dasbor");
		for (String form : List.of("", "/print")) {
			assertThat(get(Organisations.HR, form)).bodyText()
				.contains(plan, "=register.pdf", "Dasbor")
				.doesNotContain("href=\"/reports/", "https://contoh.go.id/dasbor");
		}
		assertThat(get(Organisations.HR, ".csv")).bodyText()
			.contains("=register.pdf", "Dasbor")
			.doesNotContain("https://contoh.go.id/dasbor");
	}

	private static List<String> forgotten(SheetDocument sheet, Function<SheetDocument, String> form) {
		return Facts.forgotten(sheet, form).stream().filter((path) -> !UNDERSTOOD.containsKey(path)).toList();
	}

	private static boolean isForLinks(String path) {
		return ONLY_LINKS.contains(path.substring(path.lastIndexOf('.') + 1));
	}

	/** What can be read and where links lead; a bar that moves says nothing by itself. */
	private String screen(SheetDocument sheet) {
		return words(LINK.matcher(main(this.screen, sheet)).replaceAll(" $1 "));
	}

	private String print(SheetDocument sheet) {
		return words(main(this.print, sheet));
	}

	private static String words(String html) {
		return html.replaceAll("<[^>]*>", " ");
	}

	private String table(SheetDocument sheet) {
		return new String(this.csv.write(page(this.screen, sheet)), StandardCharsets.UTF_8);
	}

	/** Draws a page again with another sheet on it. */
	private String main(MvcResult page, SheetDocument sheet) {
		ModelAndView drawn = Objects.requireNonNull(page.getModelAndView());
		Map<String, Object> model = new HashMap<>(drawn.getModel());
		model.put("page", page(page, sheet));
		model.put("sheet", sheet);
		model.put("view", new SheetView(sheet));
		MockHttpServletResponse response = new MockHttpServletResponse();
		try {
			Objects.requireNonNull(this.views.resolveViewName(Objects.requireNonNull(drawn.getViewName()), Locale.ROOT))
				.render(model, page.getRequest(), response);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		Matcher main = MAIN.matcher(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
		assertThat(main.find()).isTrue();
		return main.group();
	}

	private static ResultPage page(MvcResult result, SheetDocument sheet) {
		ResultPage page = (ResultPage) Objects.requireNonNull(result.getModelAndView()).getModel().get("page");
		return new ResultPage(Objects.requireNonNull(page).summary(), page.period(), sheet, page.own(), page.reports(),
				page.plans());
	}

	private MvcTestResult get(Actor reader, String form) {
		MvcTestResult result = this.mvc.get().uri(this.path + form).with(TestUsers.as(reader)).exchange();
		assertThat(result).hasStatusOk();
		return result;
	}

}
