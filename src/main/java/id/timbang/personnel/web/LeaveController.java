package id.timbang.personnel.web;

import java.time.LocalDate;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Records that somebody leaves without a next position (<i>pensiun</i>, <i>pindah
 * instansi</i>).
 */
@Controller
@RequestMapping("/employees/{id}/leave")
class LeaveController {

	private final EmployeeService employees;

	LeaveController(EmployeeService employees) {
		this.employees = employees;
	}

	@GetMapping
	String form(@PathVariable EmployeeId id, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("form", new LeaveForm(null, ""));
		return page(id, actor, model);
	}

	@PostMapping
	String leave(@PathVariable EmployeeId id, @Valid @ModelAttribute("form") LeaveForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		if (form.last() == null || result.hasErrors()) {
			return page(id, actor, model);
		}
		try {
			this.employees.leave(actor, id, form.last(), form.reason());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(id, actor, model);
		}
		flash.addFlashAttribute("notice", "personnel.leave.done");
		return "redirect:/employees/" + id;
	}

	private String page(EmployeeId id, Actor actor, Model model) {
		model.addAttribute("employee", this.employees.page(actor, id));
		model.addAttribute("team", this.employees.team(id));
		return "personnel/leave";
	}

	/**
	 * The last day at work, and why.
	 */
	record LeaveForm(@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate last,
			@NotBlank @Size(min = 3, max = 500) String reason) {

		/** A browser may leave an empty field out. */
		LeaveForm(@Nullable LocalDate last, @Nullable String reason) {
			this.last = last;
			this.reason = (reason != null) ? reason : "";
		}

	}

}
