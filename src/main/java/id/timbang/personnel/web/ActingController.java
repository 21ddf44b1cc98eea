package id.timbang.personnel.web;

import java.time.Clock;
import java.time.LocalDate;

import id.timbang.personnel.ActingAppointmentId;
import id.timbang.personnel.ActingCapacity;
import id.timbang.personnel.ActingService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
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
 * Lets somebody act in the place of an official (<i>Plt/Plh</i>), and ends it.
 */
@Controller
@RequestMapping("/employees/{id}/acting")
class ActingController {

	private final ActingService acting;

	private final EmployeeService employees;

	private final Clock clock;

	ActingController(ActingService acting, EmployeeService employees, Clock clock) {
		this.acting = acting;
		this.employees = employees;
		this.clock = clock;
	}

	@GetMapping
	String form(@PathVariable EmployeeId id, @RequestParam(defaultValue = "") String q, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("form", ActingForm.from(LocalDate.now(this.clock)));
		return page(id, q, actor, model);
	}

	@PostMapping
	String appoint(@PathVariable EmployeeId id, @Valid @ModelAttribute("form") ActingForm form, BindingResult result,
			@RequestParam(defaultValue = "") String q, Actor actor, Model model, RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		if (result.getTarget() != null) {
			form.check(result);
		}
		if (result.hasErrors()) {
			return page(id, q, actor, model);
		}
		try {
			int team = this.acting.appoint(actor, id, form.toNewActing());
			flash.addFlashAttribute("notice", "personnel.acting.appointed");
			flash.addFlashAttribute("noticeArguments", new Object[] { team });
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(id, q, actor, model);
		}
		return "redirect:/employees/" + id + "/acting";
	}

	@PostMapping("/{appointment}/end")
	String end(@PathVariable EmployeeId id, @PathVariable ActingAppointmentId appointment,
			@RequestParam(defaultValue = "-1") long version, Actor actor, RedirectAttributes flash) {
		this.acting.end(actor, id, appointment, version);
		flash.addFlashAttribute("notice", "personnel.acting.ended");
		return "redirect:/employees/" + id + "/acting";
	}

	@PostMapping("/{appointment}/withdraw")
	String withdraw(@PathVariable EmployeeId id, @PathVariable ActingAppointmentId appointment,
			@RequestParam(defaultValue = "-1") long version, Actor actor, RedirectAttributes flash) {
		this.acting.withdraw(actor, id, appointment, version);
		flash.addFlashAttribute("notice", "personnel.acting.withdrawn");
		return "redirect:/employees/" + id + "/acting";
	}

	private String page(EmployeeId id, String q, Actor actor, Model model) {
		model.addAttribute("employee", this.employees.page(actor, id));
		model.addAttribute("appointments", this.acting.of(actor, id));
		model.addAttribute("candidates", this.acting.candidates(actor, id, q));
		model.addAttribute("capacities",
				Choice.of(ActingCapacity.values(), (capacity) -> "personnel.acting." + capacity));
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("q", q);
		return "personnel/acting";
	}

}
