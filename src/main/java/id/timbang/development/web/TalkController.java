package id.timbang.development.web;

import id.timbang.development.ActionId;
import id.timbang.development.TalkService;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.RuleException;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Adds what was talked about.
 */
@Controller
class TalkController {

	private final TalkService talks;

	private final ActionCard card;

	TalkController(TalkService talks, ActionCard card) {
		this.talks = talks;
		this.card = card;
	}

	@PostMapping("/actions/{id}/entries")
	String add(@PathVariable ActionId id, @Valid @ModelAttribute("entry") EntryForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		this.talks.correctable(actor, id);
		if (result.hasErrors()) {
			return this.card.page(id, 1, actor, model);
		}
		try {
			this.talks.add(actor, id, form.toEntry());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return this.card.page(id, 1, actor, model);
		}
		catch (ConflictException overtaken) {
			model.addAttribute(ConflictException.ATTRIBUTE, true);
			return this.card.page(id, 1, actor, model);
		}
		flash.addFlashAttribute("notice", "development.entry.added");
		return "redirect:/actions/" + id;
	}

}
