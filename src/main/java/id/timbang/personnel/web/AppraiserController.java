package id.timbang.personnel.web;

import java.time.Clock;
import java.time.LocalDate;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.ReportingLineService;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import jakarta.validation.Valid;

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

/**
 * Sets who appraises a person, for some days or from a day on. Candidates are those who
 * appraise somebody nearby; others are found by name.
 */
@Controller
@RequestMapping("/employees/{id}/appraiser")
class AppraiserController {

	private final EmployeeService employees;

	private final ReportingLineService lines;

	private final Clock clock;

	AppraiserController(EmployeeService employees, ReportingLineService lines, Clock clock) {
		this.employees = employees;
		this.lines = lines;
		this.clock = clock;
	}

	@GetMapping
	String form(@PathVariable EmployeeId id, @RequestParam(defaultValue = "") String q, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("form", AppraiserForm.from(LocalDate.now(this.clock)));
		return page(id, q, actor, model);
	}

	@PostMapping
	String assign(@PathVariable EmployeeId id, @Valid @ModelAttribute("form") AppraiserForm form, BindingResult result,
			@RequestParam(defaultValue = "") String q, Actor actor, Model model, RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		if (result.getTarget() != null) {
			form.check(result);
		}
		if (result.hasErrors()) {
			return page(id, q, actor, model);
		}
		try {
			this.lines.assign(actor, id, form.toAppraiser(), form.toSpan(), form.reason());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(id, q, actor, model);
		}
		flash.addFlashAttribute("notice", "personnel.appraiser.assigned");
		return "redirect:/employees/" + id;
	}

	private String page(EmployeeId id, String q, Actor actor, Model model) {
		model.addAttribute("employee", this.employees.page(actor, id));
		model.addAttribute("candidates", this.employees.candidates(actor, id, q));
		model.addAttribute("q", q);
		return "personnel/appraiser";
	}

}
