package id.timbang.period.web;

import java.time.Clock;
import java.time.Year;

import id.timbang.period.Cadence;
import id.timbang.period.CycleId;
import id.timbang.period.PeriodService;
import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import jakarta.validation.Valid;

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
 * Cycles and their periods.
 */
@Controller
@RequestMapping("/cycles")
class CycleController {

	private final PeriodService periods;

	private final Clock clock;

	CycleController(PeriodService periods, Clock clock) {
		this.periods = periods;
		this.clock = clock;
	}

	@GetMapping
	String list(Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("cycles", this.periods.cycles());
		return "period/cycles";
	}

	@GetMapping("/{id}")
	String show(@PathVariable CycleId id, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("cycle", this.periods.cycle(id));
		model.addAttribute("periods", this.periods.periods(id));
		return "period/cycle";
	}

	@GetMapping("/new")
	String newForm(Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("form", CycleForm.of(Year.now(this.clock).getValue()));
		return page(model);
	}

	@PostMapping
	String plan(@Valid @ModelAttribute("form") CycleForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		if (result.hasErrors()) {
			return page(model);
		}
		try {
			CycleId id = this.periods.plan(actor, form.toCycle());
			flash.addFlashAttribute("notice", "period.cycle.planned");
			return "redirect:/cycles/" + id;
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(model);
		}
	}

	private static String page(Model model) {
		model.addAttribute("cadences", Choice.of(Cadence.values(), Cadence::messageKey));
		return "period/cycle-new";
	}

}
