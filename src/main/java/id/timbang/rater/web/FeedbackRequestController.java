package id.timbang.rater.web;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.rater.DeclineReason;
import id.timbang.rater.FeedbackRequestService;
import id.timbang.rater.FeedbackRequests;
import id.timbang.scoring.BehaviourValue;
import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
 * Whom a rater is asked about, and one page for each of them.
 */
@Controller
@RequestMapping("/feedback-requests")
class FeedbackRequestController {

	private final FeedbackRequestService requests;

	FeedbackRequestController(FeedbackRequestService requests) {
		this.requests = requests;
	}

	@GetMapping
	String list(Actor actor, Model model) {
		model.addAttribute("requests", this.requests.requests(actor));
		model.addAttribute("self", actor.employeeId());
		return "rater/requests";
	}

	@GetMapping("/{period}/{person}")
	String show(@PathVariable PeriodId period, @PathVariable EmployeeId person, Actor actor, Model model) {
		model.addAttribute("form", AnswerForm.EMPTY);
		model.addAttribute("refusal", new DeclineForm(null, ""));
		return page(period, person, actor, model);
	}

	/** Leads on to whom the rater has not answered about yet. */
	@PostMapping("/{period}/{person}")
	String answer(@PathVariable PeriodId period, @PathVariable EmployeeId person,
			@Valid @ModelAttribute("form") AnswerForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		model.addAttribute("refusal", new DeclineForm(null, ""));
		form.check(result);
		if (result.hasErrors()) {
			return page(period, person, actor, model);
		}
		try {
			this.requests.answer(actor, period, person, form.toAnswer());
		}
		catch (SeveralRulesException refusal) {
			refusal.addTo(result);
			return page(period, person, actor, model);
		}
		flash.addFlashAttribute("notice", "rater.answer.sent");
		return next(actor);
	}

	@PostMapping("/{period}/{person}/decline")
	String decline(@PathVariable PeriodId period, @PathVariable EmployeeId person,
			@Valid @ModelAttribute("refusal") DeclineForm refusal, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		model.addAttribute("form", AnswerForm.EMPTY);
		if (result.hasErrors() || refusal.reason() == null) {
			return page(period, person, actor, model);
		}
		try {
			this.requests.decline(actor, period, person, refusal.reason(), refusal.note());
		}
		catch (RuleException reason) {
			reason.addTo(result);
			return page(period, person, actor, model);
		}
		flash.addFlashAttribute("notice", "rater.decline.done");
		return next(actor);
	}

	private String next(Actor actor) {
		return this.requests.requests(actor)
			.next()
			.map((request) -> "redirect:/feedback-requests/" + request.period().id() + "/" + request.person())
			.orElse("redirect:/feedback-requests");
	}

	private String page(PeriodId period, EmployeeId person, Actor actor, Model model) {
		FeedbackRequests all = this.requests.requests(actor);
		model.addAttribute("requests", all);
		model.addAttribute("asked", this.requests.request(actor, period, person));
		model.addAttribute("values", BehaviourValue.values());
		model.addAttribute("reasons", Choice.of(DeclineReason.values(), DeclineReason::messageKey));
		return "rater/request";
	}

	/**
	 * Why a rater would rather not answer.
	 *
	 * @param reason out of a list
	 * @param note in own words
	 */
	record DeclineForm(@NotNull @Nullable DeclineReason reason, @Size(max = 500) String note) {

		DeclineForm {
			note = (note != null) ? note : "";
		}

	}

}
