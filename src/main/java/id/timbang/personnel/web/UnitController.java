package id.timbang.personnel.web;

import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitPage;
import id.timbang.personnel.UnitService;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The tree of units.
 */
@Controller
@RequestMapping("/units")
class UnitController {

	private final UnitService units;

	private final OrganisationChoices choices;

	UnitController(UnitService units, OrganisationChoices choices) {
		this.units = units;
		this.choices = choices;
	}

	@GetMapping
	String list(Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("tree", this.units.tree());
		return "personnel/units";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UnitId id, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("page", this.units.staffedUnit(id));
		return "personnel/unit";
	}

	@GetMapping("/new")
	String newForm(Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("form", UnitForm.empty());
		return newPage(model);
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") UnitForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		if (result.hasErrors()) {
			return newPage(model);
		}
		try {
			UnitId id = this.units.add(actor, form.code(), form.toDetails());
			flash.addFlashAttribute("notice", "personnel.unit.added");
			return "redirect:/units/" + id;
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return newPage(model);
		}
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable UnitId id, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		UnitPage page = this.units.unit(id);
		model.addAttribute("form", UnitForm.of(page));
		return editPage(page, model);
	}

	@PostMapping("/{id}")
	String update(@PathVariable UnitId id, @Valid @ModelAttribute("form") UnitForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		UnitPage page = this.units.unit(id);
		if (result.hasErrors()) {
			return editPage(page, model);
		}
		try {
			this.units.change(actor, id, form.version(), form.toDetails());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return editPage(page, model);
		}
		flash.addFlashAttribute("notice", "personnel.unit.changed");
		return "redirect:/units/" + id;
	}

	private String newPage(Model model) {
		fill(model);
		return "personnel/unit-new";
	}

	private String editPage(UnitPage page, Model model) {
		model.addAttribute("page", page);
		fill(model);
		return "personnel/unit-edit";
	}

	private void fill(Model model) {
		model.addAttribute("units", this.choices.units());
		model.addAttribute("types", OrganisationChoices.unitTypes());
	}

}
