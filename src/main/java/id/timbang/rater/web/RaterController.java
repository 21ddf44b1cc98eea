package id.timbang.rater.web;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.rater.RaterChoiceService;
import id.timbang.rater.RaterGroup;
import id.timbang.rater.RaterList;
import id.timbang.shared.Actor;
import id.timbang.shared.RuleException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
 * Who is asked about a person: for the appraiser, whose team it is, and for HR.
 */
@Controller
@RequestMapping("/raters")
class RaterController {

	private final RaterChoiceService choice;

	RaterController(RaterChoiceService choice) {
		this.choice = choice;
	}

	@GetMapping
	String teams(Actor actor, Model model) {
		model.addAttribute("teams", this.choice.teams(actor));
		return "rater/teams";
	}

	@PostMapping("/{period}/confirm")
	String confirmTeam(@PathVariable PeriodId period, Actor actor, RedirectAttributes flash) {
		tell(flash, "rater.confirmed", this.choice.confirmTeam(actor, period));
		return "redirect:/raters";
	}

	@GetMapping("/{period}/{person}")
	String show(@PathVariable PeriodId period, @PathVariable EmployeeId person,
			@RequestParam(defaultValue = "") String q, Actor actor, Model model) {
		model.addAttribute("form", new AddForm(null));
		return page(period, person, q, actor, model);
	}

	@PostMapping("/{period}/{person}")
	String add(@PathVariable PeriodId period, @PathVariable EmployeeId person,
			@Valid @ModelAttribute("form") AddForm form, BindingResult result,
			@RequestParam(defaultValue = "") String q, Actor actor, Model model, RedirectAttributes flash) {
		if (result.hasErrors() || form.rater() == null) {
			return page(period, person, q, actor, model);
		}
		try {
			this.choice.add(actor, period, person, form.rater());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(period, person, q, actor, model);
		}
		flash.addFlashAttribute("notice", "rater.added");
		return redirect(period, person);
	}

	@PostMapping("/{period}/{person}/confirm")
	String confirm(@PathVariable PeriodId period, @PathVariable EmployeeId person, Actor actor,
			RedirectAttributes flash) {
		tell(flash, "rater.confirmed", this.choice.confirm(actor, period, person));
		return redirect(period, person);
	}

	@PostMapping("/{period}/{person}/withdraw")
	String withdraw(@PathVariable PeriodId period, @PathVariable EmployeeId person, @RequestParam EmployeeId rater,
			Actor actor, RedirectAttributes flash) {
		this.choice.withdraw(actor, period, person, rater);
		flash.addFlashAttribute("notice", "rater.withdrawn");
		return redirect(period, person);
	}

	private String page(PeriodId period, EmployeeId person, String q, Actor actor, Model model) {
		RaterList list = this.choice.raters(actor, period, person);
		model.addAttribute("list", list);
		model.addAttribute("groups", RaterGroup.values());
		model.addAttribute("q", q);
		if (list.isOpen()) {
			model.addAttribute("candidates",
					this.choice.candidates(actor, person, q)
						.stream()
						.filter((candidate) -> !list.hasActive(candidate.id()))
						.toList());
		}
		return "rater/raters";
	}

	private static String redirect(PeriodId period, EmployeeId person) {
		return "redirect:/raters/" + period + "/" + person;
	}

	private static void tell(RedirectAttributes flash, String key, int count) {
		flash.addFlashAttribute("notice", key);
		flash.addFlashAttribute("noticeArguments", new Object[] { count });
	}

	/**
	 * Who is added.
	 *
	 * @param rater the rater
	 */
	record AddForm(@NotNull @Nullable EmployeeId rater) {
	}

}
