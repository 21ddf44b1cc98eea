package id.timbang.result.web;

import java.util.List;

import id.timbang.period.PeriodService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.PersonName;
import id.timbang.result.OrganisationNotes;
import id.timbang.result.ResultId;
import id.timbang.result.ResultPage;
import id.timbang.result.ResultService;
import id.timbang.result.ResultSummary;
import id.timbang.shared.Actor;
import id.timbang.shared.CsvDownload;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Window;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Score sheets: on the screen, in print and as a table; and one's own results.
 */
@Controller
@RequestMapping("/results")
class ResultController {

	private final ResultService results;

	private final PeriodService periods;

	private final EmployeeService employees;

	private final ScoreSheetCsv csv;

	private final OrganisationNotes organisations;

	ResultController(ResultService results, PeriodService periods, EmployeeService employees, ScoreSheetCsv csv,
			OrganisationNotes organisations) {
		this.results = results;
		this.periods = periods;
		this.employees = employees;
		this.csv = csv;
		this.organisations = organisations;
	}

	@GetMapping
	String own(@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		model.addAttribute("employee", actor.employeeId());
		return list(this.results.own(actor, page), "/results", model);
	}

	/** What somebody else reached, for those above. */
	@GetMapping("/of/{employee}")
	String of(@PathVariable EmployeeId employee, @RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		Window<ResultSummary> window = this.results.of(actor, employee, page);
		PersonName person = this.employees.namesOf(List.of(employee)).get(employee);
		if (person == null) {
			throw new NotFoundException("employee", employee);
		}
		model.addAttribute("employee", employee);
		model.addAttribute("person", person.name());
		return list(window, "/results/of/" + employee, model);
	}

	private String list(Window<ResultSummary> window, String url, Model model) {
		model.addAttribute("window", window);
		model.addAttribute("url", url);
		model.addAttribute("totals", window.items().stream().anyMatch((result) -> result.total() != null));
		model.addAttribute("periods",
				this.periods.byId(window.items().stream().map((result) -> result.periodId()).toList()));
		return "result/results";
	}

	@GetMapping("/{id}")
	String show(@PathVariable ResultId id, Actor actor, Model model) {
		fill(this.results.page(actor, id), model);
		return "result/result";
	}

	@GetMapping("/{id}/print")
	String print(@PathVariable ResultId id, Actor actor, Model model) {
		ResultPage page = this.results.page(actor, id);
		fill(page, model);
		model.addAttribute("organisation",
				this.organisations.of(page.summary().employeeId(), page.period()).orElse(null));
		return "result/result-print";
	}

	@GetMapping("/{id}.csv")
	ResponseEntity<byte[]> csv(@PathVariable ResultId id, Actor actor) {
		ResultPage page = this.results.page(actor, id);
		return CsvDownload.of("kertas-kerja-" + page.sheet().until() + ".csv", this.csv.write(page));
	}

	/** "Saya sudah membaca": it does not say that one agrees. */
	@PostMapping("/{id}/read")
	String read(@PathVariable ResultId id, Actor actor, RedirectAttributes flash) {
		this.results.markRead(actor, id);
		flash.addFlashAttribute("notice", "result.read.done");
		return "redirect:/results/" + id;
	}

	private static void fill(ResultPage page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("sheet", page.sheet());
		model.addAttribute("view", new SheetView(page.sheet()));
	}

}
