package id.timbang.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.timbang.plan.PlanId;
import id.timbang.plan.PlanNoteSource;
import id.timbang.plan.PlanPage;
import id.timbang.plan.PlanReader;
import id.timbang.plan.PlanService;
import id.timbang.scoring.BehaviourValue;
import id.timbang.shared.Actor;
import id.timbang.shared.RuleException;
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
 * One plan: read and print it, talk about it, decide on it, begin its next version. It is
 * written by {@link PlanEditController}.
 */
@Controller
@RequestMapping("/plans/{id}")
class PlanPageController {

	private final PlanService plans;

	private final PlanReader reader;

	private final List<PlanNoteSource> notes;

	private final Clock clock;

	PlanPageController(PlanService plans, PlanReader reader, List<PlanNoteSource> notes, Clock clock) {
		this.plans = plans;
		this.reader = reader;
		this.notes = notes;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable PlanId id, Actor actor, Model model) {
		return page(id, actor, model);
	}

	@GetMapping("/print")
	String print(@PathVariable PlanId id, Actor actor, Model model) {
		model.addAttribute("sheet", this.reader.sheet(actor, id));
		model.addAttribute("values", BehaviourValue.values());
		model.addAttribute("today", LocalDate.now(this.clock));
		return "plan/plan-print";
	}

	@PostMapping("/messages")
	String say(@PathVariable PlanId id, @ModelAttribute("talk") TalkForm form, BindingResult result, Actor actor,
			Model model, RedirectAttributes flash) {
		try {
			this.plans.say(actor, id, form.message());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(id, actor, model);
		}
		flash.addFlashAttribute("notice", "plan.said");
		return "redirect:/plans/" + id + "#dialogue";
	}

	@PostMapping("/return")
	String giveBack(@PathVariable PlanId id, @RequestParam long version, @ModelAttribute("why") ReasonForm form,
			BindingResult result, Actor actor, Model model, RedirectAttributes flash) {
		try {
			this.plans.giveBack(actor, id, version, form.reason());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(id, actor, model);
		}
		flash.addFlashAttribute("notice", "plan.returned");
		return "redirect:/plans/" + id;
	}

	@PostMapping("/approve")
	String approve(@PathVariable PlanId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.plans.approve(actor, id, version);
		flash.addFlashAttribute("notice", "plan.approved");
		return "redirect:/plans/" + id;
	}

	@PostMapping("/revise")
	String revise(@PathVariable PlanId id, @ModelAttribute("why") ReasonForm form, BindingResult result, Actor actor,
			Model model, RedirectAttributes flash) {
		try {
			PlanId next = this.plans.revise(actor, id, form.reason());
			flash.addFlashAttribute("notice", "plan.revised");
			boolean open = this.reader.sheet(actor, next).rights().write();
			return "redirect:/plans/" + next + (open ? "/edit" : "");
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(id, actor, model);
		}
	}

	private String page(PlanId id, Actor actor, Model model) {
		PlanPage page = this.reader.page(actor, id);
		model.addAttribute("sheet", page.sheet());
		model.addAttribute("changes", page.changes());
		model.addAttribute("notes",
				this.notes.stream()
					.flatMap((source) -> source.notesOn(actor, page.sheet().owner().id()).stream())
					.toList());
		model.addAttribute("values", BehaviourValue.values());
		if (!model.containsAttribute("talk")) {
			model.addAttribute("talk", new TalkForm(null));
		}
		if (!model.containsAttribute("why")) {
			model.addAttribute("why", new ReasonForm(null));
		}
		return "plan/plan";
	}

	/**
	 * An entry of the dialogue.
	 */
	record TalkForm(String message) {

		TalkForm(@Nullable String message) {
			this.message = (message != null) ? message : "";
		}

	}

	/**
	 * Why a plan goes back, or why there is a new version.
	 */
	record ReasonForm(String reason) {

		ReasonForm(@Nullable String reason) {
			this.reason = (reason != null) ? reason : "";
		}

	}

}
