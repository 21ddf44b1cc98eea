package id.timbang.service.web;

import java.util.Optional;

import id.timbang.personnel.UnitType;
import id.timbang.service.NewService;
import id.timbang.service.ServiceId;
import id.timbang.service.ServicePage;
import id.timbang.service.ServiceStandard;
import id.timbang.service.StandardDetails;
import id.timbang.service.StandardService;
import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Writes services and their standards. The buttons for a row more or less post the whole
 * form to addresses of their own, which draw it again and save nothing.
 */
@Controller
@RequestMapping("/services")
class ServiceEditController {

	private final StandardService standards;

	ServiceEditController(StandardService standards) {
		this.standards = standards;
	}

	@GetMapping("/new")
	String newForm(Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		return redrawn(ServiceForm.empty(), null, 0, model);
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") ServiceForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		Optional<UnitType> type = form.readType(result);
		Optional<StandardDetails> details = form.read(result);
		if (type.isEmpty() || details.isEmpty()) {
			return page(null, 0, model);
		}
		try {
			NewService wanted = new NewService(form.code(), form.name(), type.get(), details.get());
			return redirect(this.standards.add(actor, wanted), "service.added", flash);
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(null, 0, model);
		}
	}

	@PostMapping("/add-stage")
	String addFirstStage(@ModelAttribute("form") ServiceForm form, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		return withStage(form, null, 0, model);
	}

	@PostMapping("/remove-stage")
	String removeFirstStage(@ModelAttribute("form") ServiceForm form, @RequestParam int row, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		return redrawn(form.withoutStage(row), null, 0, model);
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable ServiceId id, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		ServicePage page = this.standards.page(actor, id);
		return redrawn(ServiceForm.of(page), page, page.version(), model);
	}

	@PostMapping("/{id}")
	String update(@PathVariable ServiceId id, @RequestParam long version,
			@Valid @ModelAttribute("form") ServiceForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		ServicePage page = this.standards.page(actor, id);
		Optional<StandardDetails> details = form.read(result);
		if (details.isEmpty()) {
			return page(page, version, model);
		}
		try {
			this.standards.change(actor, id, version, form.name(), details.get(), form.reason());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(page, version, model);
		}
		return redirect(id, "service.changed", flash);
	}

	@PostMapping("/{id}/add-stage")
	String addStage(@PathVariable ServiceId id, @RequestParam long version, @ModelAttribute("form") ServiceForm form,
			Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		return withStage(form, this.standards.page(actor, id), version, model);
	}

	@PostMapping("/{id}/remove-stage")
	String removeStage(@PathVariable ServiceId id, @RequestParam long version, @RequestParam int row,
			@ModelAttribute("form") ServiceForm form, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		return redrawn(form.withoutStage(row), this.standards.page(actor, id), version, model);
	}

	private static String redirect(ServiceId id, String notice, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", notice);
		return "redirect:/services/" + id;
	}

	private static String withStage(ServiceForm form, @Nullable ServicePage page, long version, Model model) {
		model.addAttribute("added", form.stages().size());
		return redrawn(form.withStage(), page, version, model);
	}

	/** Draws the form as it stands now, without messages. */
	private static String redrawn(ServiceForm form, @Nullable ServicePage page, long version, Model model) {
		model.addAllAttributes(new BeanPropertyBindingResult(form, "form").getModel());
		return page(page, version, model);
	}

	private static String page(@Nullable ServicePage page, long version, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("version", version);
		model.addAttribute("unitTypes", Choice.of(UnitType.values(), UnitType::messageKey));
		model.addAttribute("timeUnits", Choice.of(ServiceStandard.Unit.values(), ServiceStandard.Unit::messageKey));
		return "service/service-form";
	}

}
