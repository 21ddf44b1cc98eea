package id.timbang.development.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import id.timbang.development.ActionId;
import id.timbang.development.ActionKind;
import id.timbang.development.ActionOpening;
import id.timbang.development.Candidate;
import id.timbang.development.WeakLimits;
import id.timbang.result.IndicatorReading;
import id.timbang.result.ResultId;
import id.timbang.scoring.Ratio;
import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
import id.timbang.shared.RuleException;
import id.timbang.shared.Texts;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What follows from a score sheet.
 */
@Controller
@RequestMapping("/results/{id}/actions")
class ResultActionsController {

	private final ActionOpening opening;

	private final WeakLimits limits;

	private final Texts texts;

	private final Clock clock;

	ResultActionsController(ActionOpening opening, WeakLimits limits, Texts texts, Clock clock) {
		this.opening = opening;
		this.limits = limits;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping
	String list(@PathVariable ResultId id, @RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		model.addAttribute("shown", this.opening.of(actor, id, page));
		model.addAttribute("limit", this.limits.weakUnder());
		model.addAttribute("today", LocalDate.now(this.clock));
		return "development/result-actions";
	}

	@GetMapping("/new")
	String newForm(@PathVariable ResultId id, @RequestParam @Nullable UUID origin,
			@RequestParam @Nullable ActionKind proposed, Actor actor, Model model) {
		model.addAttribute("form", ActionForm.of(origin, proposed));
		return page(this.opening.choices(actor, id), model);
	}

	@PostMapping
	String open(@PathVariable ResultId id, @Valid @ModelAttribute("form") ActionForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		ActionOpening.Choices choices = this.opening.choices(actor, id);
		if (result.hasErrors()) {
			return page(choices, model);
		}
		try {
			ActionId action = this.opening.open(actor, id, form.toAction());
			flash.addFlashAttribute("notice", "development.opened");
			return "redirect:/actions/" + action;
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(choices, model);
		}
	}

	private String page(ActionOpening.Choices choices, Model model) {
		model.addAttribute("choices", choices);
		model.addAttribute("indicators", choices.readings().stream().map(this::indicator).toList());
		model.addAttribute("kinds", Choice.of(ActionKind.values(), (kind) -> kind.messageKey() + ".choice"));
		model.addAttribute("owners", choices.owners().stream().map(this::owner).toList());
		return "development/action-new";
	}

	/** An indicator with its achievement, so that weak ones are found in the list. */
	private Choice indicator(IndicatorReading reading) {
		Ratio achievement = reading.achievement();
		String text = (achievement != null)
				? this.texts.of("development.origin.choice", reading.name(), achievement.toScore())
				: this.texts.of("development.origin.choice.none", reading.name());
		return new Choice(reading.originId().toString(), text);
	}

	private Choice owner(Candidate candidate) {
		return new Choice(candidate.id().toString(),
				this.texts.of("development.owner.choice", candidate.name(), this.texts.of(candidate.messageKey())));
	}

}
