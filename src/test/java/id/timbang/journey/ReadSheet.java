package id.timbang.journey;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A score sheet as it stands in a browser, and the CSV that was downloaded from the same
 * page: both element by element, each row in one line with its cells in their order.
 */
final class ReadSheet {

	private static final String BETWEEN = " | ";

	/**
	 * Headings within cells and words for the ear repeat what stands above the column.
	 */
	private static final String CELLS = """
			(rows, cells) => rows.map((row) => (cells ? [...row.querySelectorAll(cells)] : [row]).map((cell) => {
				const copy = cell.cloneNode(true);
				copy.querySelectorAll('.visually-hidden' + (cell.matches('.score-figure') ? ', small' : ''))
					.forEach((part) => part.remove());
				copy.querySelectorAll('small, br').forEach((part) => part.before(' '));
				return copy.textContent.replace(/\\u00ad/g, '').replace(/\\s+/g, ' ').trim();
			}).join(' | '))""";

	/** A cell of the matrix after the headings of its row and its column. */
	private static final String MARKED = """
			(cells) => cells.map((cell) => [cell.parentElement.cells[0], cell.closest('table').rows[0].cells[cell.cellIndex], cell]
				.map((one) => one.textContent.replace(/\\u00ad/g, '').replace(/\\s+/g, ' ').trim()).join(' | '))""";

	private final Page page;

	private final List<CSVRecord> csv;

	private ReadSheet(Page page, List<CSVRecord> csv) {
		this.page = page;
		this.csv = csv;
	}

	/** Opens the page, looks whether everybody can use it, and downloads the table. */
	static ReadSheet at(Visitor visitor, String path) {
		visitor.opens(path).seesNoViolations();
		return new ReadSheet(visitor.page(), parse(visitor.downloads("Unduh CSV")));
	}

	private static List<CSVRecord> parse(String csv) {
		try (CSVParser parser = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(csv.substring(1)))) {
			return parser.getRecords();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The word at the top. */
	String predicate() {
		return one(this.page.locator(".verdict-predicate"));
	}

	/** What is missing. */
	List<String> gaps() {
		return rows(this.page.locator(".verdict .gaps"), "li");
	}

	/** The figures at the top: what, which rating, how much. */
	List<String> verdict() {
		return cells(this.page.locator(".verdict-ratings > div"), "dt, dd");
	}

	/** The lines below a heading: name, weight, achievement, contribution. */
	List<String> lines(String heading) {
		return cells(part(heading).locator("details.score-line > summary"), ".score-name, .score-figure");
	}

	/** How each achievement below a heading follows, in numbers. */
	List<String> workings(String heading) {
		return rows(part(heading), "p.working .figure");
	}

	/** One of the facts about a line. */
	String fact(String heading, int place, String name) {
		Locator facts = part(heading).locator("details.score-line").nth(place).locator("dl > div");
		return one(facts.filter(new Locator.FilterOptions().setHas(this.page.locator("dt:text-is(\"" + name + "\")")))
			.locator("dd"));
	}

	/** The sum below a heading. */
	List<String> sum(String heading) {
		return cells(part(heading).locator("p.score-total"), ":scope > span");
	}

	/** What is said below the sum: how it was rounded, what it suggests. */
	List<String> notes(String heading) {
		return rows(part(heading), "p.score-note");
	}

	/** What a total is made of. */
	List<String> shares(String caption) {
		return cells(table(caption).locator("tbody > tr, tfoot > tr"), "th, td");
	}

	/** The parts put together by their days. */
	List<String> combined() {
		return rows(part("Gabungan menurut hari"), "p.working");
	}

	/** What is said beside the computation. */
	List<String> considered() {
		return rows(this.page.locator("aside.considered"), "p, dl > div");
	}

	/** The same on paper, where this leads. */
	List<String> consideredInPrint() {
		this.page.navigate(this.page.url() + "/print");
		return rows(this.page.locator("section.considered"), "h2, p");
	}

	/** The parts that were too short for a figure. */
	List<String> notCounted() {
		return rows(part("Penugasan yang tidak dihitung"), "p");
	}

	/** The cells of the matrix that are suggested or set. */
	@SuppressWarnings("unchecked")
	List<String> matrix() {
		return (List<String>) this.page.locator("table.matrix td[class^=is-]").evaluateAll(MARKED);
	}

	/** How the appraiser left the suggestion, and why. */
	List<String> departure() {
		return rows(this.page.locator(".decision"), "h3 + p, blockquote.reason > p");
	}

	/** The bands that are suggested or set. */
	List<String> bands() {
		return cells(this.page.locator("table.bands tr[class^=is-]"), "th, td");
	}

	/** The rows of one kind in the CSV, and these columns of each. */
	List<String> csv(String kind, String... columns) {
		return this.csv.stream()
			.filter((row) -> row.get("jenis").equals(kind))
			.map((row) -> Stream.of(columns).map(row::get).collect(Collectors.joining(BETWEEN)))
			.toList();
	}

	private Locator part(String heading) {
		return this.page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(heading).setExact(true));
	}

	private Locator table(String caption) {
		return this.page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(caption).setExact(true));
	}

	private static List<String> rows(Locator within, String row) {
		return cells(within.locator(row), "");
	}

	/** Exactly one element, and what it says. */
	private static String one(Locator element) {
		List<String> found = cells(element, "");
		if (found.size() != 1) {
			throw new AssertionError(found.size() + " elements instead of one: " + found);
		}
		return found.get(0);
	}

	@SuppressWarnings("unchecked")
	private static List<String> cells(Locator rows, String cells) {
		return (List<String>) rows.evaluateAll(CELLS, cells);
	}

}
