package id.timbang.personnel.web;

import id.timbang.personnel.PositionId;
import id.timbang.personnel.PositionPage;
import id.timbang.personnel.PositionService;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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
 * The list of positions.
 */
@Controller
@RequestMapping("/positions")
class PositionController {

	private final PositionService positions;

	PositionController(PositionService positions) {
		this.positions = positions;
	}

	@GetMapping
	String list(Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("positions", this.positions.list());
		return "personnel/positions";
	}

	@GetMapping("/new")
	String newForm(Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("form", PositionForm.empty());
		return page(model, null);
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") PositionForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		if (result.hasErrors() || form.level() == null) {
			return page(model, null);
		}
		try {
			this.positions.add(actor, form.code(), form.name(), form.level());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(model, null);
		}
		flash.addFlashAttribute("notice", "personnel.position.added");
		return "redirect:/positions";
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable PositionId id, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		PositionPage position = this.positions.position(id);
		model.addAttribute("form", PositionForm.of(position));
		return page(model, position);
	}

	@PostMapping("/{id}")
	String update(@PathVariable PositionId id, @Valid @ModelAttribute("form") PositionForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		PositionPage position = this.positions.position(id);
		if (result.hasErrors() || form.level() == null) {
			return page(model, position);
		}
		this.positions.change(actor, id, form.version(), form.name(), form.level());
		flash.addFlashAttribute("notice", "personnel.position.changed");
		return "redirect:/positions";
	}

	private static String page(Model model, @Nullable PositionPage position) {
		model.addAttribute("position", position);
		model.addAttribute("levels", OrganisationChoices.positionLevels());
		return "personnel/position-form";
	}

}
