package id.timbang.calibration.web;

import id.timbang.calibration.AdjustmentId;
import id.timbang.calibration.AdjustmentService;
import id.timbang.result.ResultId;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.Rating;
import id.timbang.scoring.WrittenReason;
import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
import id.timbang.shared.ConflictException;
import id.timbang.shared.RuleException;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What shall count instead of what the appraiser set: proposed by one person, decided by
 * a second one.
 */
@Controller
class AdjustmentController {

	private final AdjustmentService adjustments;

	AdjustmentController(AdjustmentService adjustments) {
		this.adjustments = adjustments;
	}

	@GetMapping("/results/{id}/adjustments")
	String show(@PathVariable ResultId id, Actor actor, Model model) {
		AdjustmentService.Page page = this.adjustments.page(actor, id);
		model.addAttribute("form", AdjustmentForm.of(page.settled()));
		return page(page, model);
	}

	@PostMapping("/results/{id}/adjustments")
	String propose(@PathVariable ResultId id, @RequestParam long version,
			@Valid @ModelAttribute("form") AdjustmentForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		if (form.judgement().isEmpty() && !result.hasErrors()) {
			boolean total = this.adjustments.page(actor, id).result().sheet().rules().kind().hasTotal();
			result.rejectValue(total ? "predicate" : "results", "calibration.choose");
		}
		return answer(actor, id,
				() -> this.adjustments.propose(actor, id, version, form.judgement().orElseThrow(), form.reason()),
				"calibration.proposed", result, model, flash);
	}

	@PostMapping("/adjustments/{id}/confirm")
	String confirm(@PathVariable AdjustmentId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.adjustments.confirm(actor, id, version);
		return done(this.adjustments.resultOf(actor, id), "calibration.confirmed", flash);
	}

	@PostMapping("/adjustments/{id}/refuse")
	String refuse(@PathVariable AdjustmentId id, @RequestParam long version,
			@Valid @ModelAttribute("form") AdjustmentForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		return answer(actor, this.adjustments.resultOf(actor, id),
				() -> this.adjustments.refuse(actor, id, version, form.refusal()), "calibration.refused", result, model,
				flash);
	}

	@PostMapping("/adjustments/{id}/opinion")
	String hear(@PathVariable AdjustmentId id, @RequestParam long version,
			@Valid @ModelAttribute("form") AdjustmentForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		return answer(actor, this.adjustments.resultOf(actor, id),
				() -> this.adjustments.hear(actor, id, version, form.opinion()), "calibration.heard", result, model,
				flash);
	}

	@PostMapping("/adjustments/{id}/withdraw")
	String withdraw(@PathVariable AdjustmentId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.adjustments.withdraw(actor, id, version);
		return done(this.adjustments.resultOf(actor, id), "calibration.withdrawn", flash);
	}

	/** Does what was typed, or shows the page again with what is wrong. */
	private String answer(Actor actor, ResultId sheet, Runnable work, String notice, BindingResult result, Model model,
			RedirectAttributes flash) {
		if (!result.hasErrors()) {
			try {
				work.run();
				return done(sheet, notice, flash);
			}
			catch (RuleException refusal) {
				refusal.addTo(result);
			}
			catch (ConflictException overtaken) {
				model.addAttribute(ConflictException.ATTRIBUTE, overtaken.messageKey());
			}
		}
		return page(this.adjustments.page(actor, sheet), model);
	}

	private static String done(ResultId sheet, String notice, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", notice);
		return "redirect:/results/" + sheet + "/adjustments";
	}

	private static String page(AdjustmentService.Page page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("sheet", page.result().sheet());
		model.addAttribute("ratings", Choice.of(Rating.values(), (rating) -> "rating." + rating.name()));
		model.addAttribute("predicates",
				Choice.of(Predicate.values(), page.result().sheet().rules().kind()::predicateKey));
		model.addAttribute("shortest", WrittenReason.DEPARTURE.minimumLength());
		return "calibration/adjustments";
	}

}
