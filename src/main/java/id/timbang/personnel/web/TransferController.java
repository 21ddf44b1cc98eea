package id.timbang.personnel.web;

import java.time.LocalDate;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeePage;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.PositionId;
import id.timbang.personnel.UnitId;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
 * Moves a person to another position or unit (<i>mutasi</i>).
 */
@Controller
@RequestMapping("/employees/{id}/transfer")
class TransferController {

	private final EmployeeService employees;

	private final OrganisationChoices choices;

	TransferController(EmployeeService employees, OrganisationChoices choices) {
		this.employees = employees;
		this.choices = choices;
	}

	@GetMapping
	String form(@PathVariable EmployeeId id, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("form", new TransferForm(null, null, null));
		return page(id, actor, model);
	}

	@PostMapping
	String transfer(@PathVariable EmployeeId id, @Valid @ModelAttribute("form") TransferForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		if (form.unit() == null || form.position() == null || form.from() == null || result.hasErrors()) {
			return page(id, actor, model);
		}
		try {
			this.employees.transfer(actor, id, form.unit(), form.position(), form.from());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(id, actor, model);
		}
		flash.addFlashAttribute("notice", "personnel.transfer.done");
		return "redirect:/employees/" + id;
	}

	private String page(EmployeeId id, Actor actor, Model model) {
		EmployeePage employee = this.employees.page(actor, id);
		model.addAttribute("employee", employee);
		model.addAttribute("team", this.employees.team(id));
		model.addAttribute("units", this.choices.units());
		model.addAttribute("positions", this.choices.positions());
		return "personnel/transfer";
	}

	/**
	 * Where to, as what, from when on.
	 */
	record TransferForm(@NotNull @Nullable UnitId unit, @NotNull @Nullable PositionId position,
			@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from) {
	}

}
