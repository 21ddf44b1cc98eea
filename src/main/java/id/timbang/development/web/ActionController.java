package id.timbang.development.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import id.timbang.development.ActionFilter;
import id.timbang.development.ActionId;
import id.timbang.development.ActionService;
import id.timbang.development.NewAction;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

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
 * The actions that concern somebody, and the card of each.
 */
@Controller
@RequestMapping("/actions")
class ActionController {

	private final ActionService actions;

	private final ActionCard card;

	private final Clock clock;

	ActionController(ActionService actions, ActionCard card, Clock clock) {
		this.actions = actions;
		this.card = card;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "OPEN") ActionFilter show, @RequestParam(defaultValue = "1") int page,
			Actor actor, Model model) {
		model.addAttribute("show", show);
		model.addAttribute("filters", ActionFilter.values());
		model.addAttribute("actions", this.actions.list(actor, show, page));
		model.addAttribute("total", this.actions.count(actor, show));
		model.addAttribute("today", LocalDate.now(this.clock));
		return "development/actions";
	}

	@GetMapping("/{id}")
	String show(@PathVariable ActionId id, @RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		return this.card.page(id, page, actor, model);
	}

	@PostMapping("/{id}/finish")
	String finish(@PathVariable ActionId id, @Valid @ModelAttribute("finish") FinishForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		return end(id, result, "development.finished", actor, model, flash,
				() -> this.actions.finish(actor, id, form.version(), form.outcome()));
	}

	@PostMapping("/{id}/cancel")
	String cancel(@PathVariable ActionId id, @Valid @ModelAttribute("cancel") CancelForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		return end(id, result, "development.cancelled", actor, model, flash,
				() -> this.actions.cancel(actor, id, form.version(), form.reason()));
	}

	private String end(ActionId id, BindingResult result, String notice, Actor actor, Model model,
			RedirectAttributes flash, Runnable ending) {
		if (result.hasErrors()) {
			return this.card.page(id, 1, actor, model);
		}
		try {
			ending.run();
		}
		catch (ConflictException overtaken) {
			model.addAttribute(ConflictException.ATTRIBUTE, true);
			return this.card.page(id, 1, actor, model);
		}
		flash.addFlashAttribute("notice", notice);
		return "redirect:/actions/" + id;
	}

	/**
	 * What came of it.
	 *
	 * @param version of the page that was seen
	 */
	record FinishForm(long version, @Size(min = NewAction.SHORTEST, max = NewAction.LONGEST) String outcome) {

		static final FinishForm EMPTY = new FinishForm(0, "");

		FinishForm {
			outcome = Objects.requireNonNullElse(outcome, "");
		}

	}

	/**
	 * Why it will not be done.
	 *
	 * @param version of the page that was seen
	 */
	record CancelForm(long version, @Size(min = NewAction.SHORTEST, max = NewAction.LONGEST) String reason) {

		static final CancelForm EMPTY = new CancelForm(0, "");

		CancelForm {
			reason = Objects.requireNonNullElse(reason, "");
		}

	}

}
