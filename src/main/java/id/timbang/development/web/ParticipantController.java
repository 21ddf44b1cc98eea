package id.timbang.development.web;

import id.timbang.development.ActionId;
import id.timbang.development.TrainingService;
import id.timbang.development.WorkshopId;
import id.timbang.development.WorkshopService;
import id.timbang.shared.Actor;
import id.timbang.shared.RuleException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Who takes part in workshops, and who was there.
 */
@Controller
class ParticipantController {

	private final TrainingService trainings;

	private final WorkshopService workshops;

	private final ActionCard card;

	ParticipantController(TrainingService trainings, WorkshopService workshops, ActionCard card) {
		this.trainings = trainings;
		this.workshops = workshops;
		this.card = card;
	}

	@PostMapping("/actions/{id}/workshops")
	String include(@PathVariable ActionId id, @Valid @ModelAttribute("include") IncludeForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		this.trainings.requireIncluder(actor, id);
		if (result.hasErrors() || form.workshop() == null) {
			return this.card.page(id, 1, actor, model);
		}
		try {
			this.trainings.include(actor, id, form.workshop());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return this.card.page(id, 1, actor, model);
		}
		flash.addFlashAttribute("notice", "development.workshop.included");
		return "redirect:/actions/" + id;
	}

	@PostMapping("/workshops/{id}/participants/{action}/attendance")
	String mark(@PathVariable WorkshopId id, @PathVariable ActionId action,
			@RequestParam(defaultValue = "true") boolean attended, Actor actor, RedirectAttributes flash) {
		this.workshops.mark(actor, id, action, attended);
		flash.addFlashAttribute("notice", "development.workshop.marked");
		return "redirect:/workshops/" + id;
	}

	@PostMapping("/workshops/{id}/participants/{action}/remove")
	String remove(@PathVariable WorkshopId id, @PathVariable ActionId action, Actor actor, RedirectAttributes flash) {
		this.workshops.remove(actor, id, action);
		flash.addFlashAttribute("notice", "development.workshop.removed");
		return "redirect:/workshops/" + id;
	}

	/**
	 * Which workshop the person takes part in.
	 */
	record IncludeForm(@NotNull @Nullable WorkshopId workshop) {
	}

}
