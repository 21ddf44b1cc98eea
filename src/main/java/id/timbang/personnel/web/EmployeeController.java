package id.timbang.personnel.web;

import java.time.Clock;
import java.time.LocalDate;

import id.timbang.personnel.EmployeeFilter;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeePage;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.EmployeeSummary;
import id.timbang.personnel.UnitId;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * People: find, read, add, change.
 */
@Controller
@RequestMapping("/employees")
class EmployeeController {

	private final EmployeeService employees;

	private final OrganisationChoices choices;

	private final Clock clock;

	EmployeeController(EmployeeService employees, OrganisationChoices choices, Clock clock) {
		this.employees = employees;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam @Nullable UnitId unit,
			@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		EmployeeFilter filter = new EmployeeFilter(q, unit, false);
		model.addAttribute("q", q);
		model.addAttribute("unit", unit);
		model.addAttribute("units", this.choices.units());
		model.addAttribute("url",
				UriComponentsBuilder.fromPath("/employees")
					.queryParam("q", q)
					.queryParam("unit", (unit != null) ? unit : "")
					.encode()
					.toUriString());
		return window(filter, page, actor, model, "personnel/employees");
	}

	@GetMapping("/without-appraiser")
	String withoutAppraiser(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
			@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		model.addAttribute("on", on);
		model.addAttribute("url", "/employees/without-appraiser" + ((on != null) ? "?on=" + on : ""));
		EmployeeFilter filter = (on != null) ? EmployeeFilter.unappraisedOn(on) : EmployeeFilter.UNAPPRAISED;
		return window(filter, page, actor, model, "personnel/without-appraiser");
	}

	private String window(EmployeeFilter filter, int page, Actor actor, Model model, String view) {
		Window<EmployeeSummary> shown = this.employees.list(actor, filter, page);
		model.addAttribute("window", shown);
		model.addAttribute("total", this.employees.count(actor, filter, shown));
		return view;
	}

	@GetMapping("/{id}")
	String show(@PathVariable EmployeeId id, Actor actor, Model model) {
		EmployeePage employee = this.employees.page(actor, id);
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("employee", employee);
		model.addAttribute("present", employee.present(today).orElse(null));
		model.addAttribute("appraiser", employee.appraiser(today).orElse(null));
		model.addAttribute("mayEdit", actor.isHrAdmin());
		return "personnel/employee";
	}

	@GetMapping("/new")
	String newForm(Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("form", NewEmployeeForm.empty());
		return newPage(model);
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") NewEmployeeForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		if (result.hasErrors()) {
			return newPage(model);
		}
		try {
			EmployeeId id = this.employees.add(actor, form.toEmployee());
			flash.addFlashAttribute("notice", "personnel.employee.added");
			return "redirect:/employees/" + id;
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return newPage(model);
		}
	}

	private String newPage(Model model) {
		model.addAttribute("units", this.choices.units());
		model.addAttribute("positions", this.choices.positions());
		return "personnel/employee-new";
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable EmployeeId id, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		EmployeePage employee = this.employees.page(actor, id);
		model.addAttribute("form", EmployeeForm.of(employee));
		return editPage(employee, model);
	}

	@PostMapping("/{id}")
	String update(@PathVariable EmployeeId id, @Valid @ModelAttribute("form") EmployeeForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		EmployeePage employee = this.employees.page(actor, id);
		if (result.hasErrors()) {
			return editPage(employee, model);
		}
		try {
			this.employees.change(actor, id, form.version(), form.toDetails());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return editPage(employee, model);
		}
		flash.addFlashAttribute("notice", "personnel.employee.changed");
		return "redirect:/employees/" + id;
	}

	private static String editPage(EmployeePage employee, Model model) {
		model.addAttribute("employee", employee);
		return "personnel/employee-edit";
	}

}
