package id.timbang.period.web;

import java.util.List;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.period.PhaseReview.Remark;
import id.timbang.shared.Actor;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One period: where it stands, whether it is ready, when it moves on.
 */
@Controller
@RequestMapping("/periods/{id}")
class PeriodController {

	private final PeriodService periods;

	PeriodController(PeriodService periods) {
		this.periods = periods;
	}

	@GetMapping
	String show(@PathVariable PeriodId id, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		PeriodSummary period = fill(id, model);
		model.addAttribute("next", period.phase().next().orElse(null));
		model.addAttribute("remarks", beforeOpening(actor, period));
		return "period/period";
	}

	@GetMapping("/readiness")
	String readiness(@PathVariable PeriodId id, Actor actor, Model model) {
		model.addAttribute("remarks", beforeOpening(actor, fill(id, model)));
		model.addAttribute("findings", this.periods.readiness(actor, id));
		return "period/readiness";
	}

	/** Opening is not asked about on a page of its own. */
	private List<Remark> beforeOpening(Actor actor, PeriodSummary period) {
		return (period.phase() == Phase.PREPARED) ? this.periods.review(actor, period.id(), Phase.REPORTING)
				: List.of();
	}

	/**
	 * Asks first: no move can be taken back. Before opening, readiness is what to look
	 * at.
	 */
	@GetMapping("/phase")
	String confirm(@PathVariable PeriodId id, @RequestParam Phase next, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		if (next == Phase.REPORTING) {
			return "redirect:/periods/" + id + "/readiness";
		}
		model.addAttribute("remarks", this.periods.review(actor, id, next));
		model.addAttribute("next", next);
		fill(id, model);
		return "period/period-move";
	}

	/**
	 * A period that is not ready leads to what is missing; nothing is lost on the way.
	 */
	@PostMapping("/phase")
	String move(@PathVariable PeriodId id, @RequestParam Phase next, Actor actor, RedirectAttributes flash) {
		try {
			this.periods.move(actor, id, next);
		}
		catch (RuleException notReady) {
			return "redirect:/periods/" + id + "/readiness";
		}
		flash.addFlashAttribute("notice", "period.moved." + next);
		return "redirect:/periods/" + id;
	}

	@GetMapping("/edit")
	String editForm(@PathVariable PeriodId id, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("form", WindowsForm.of(fill(id, model)));
		return "period/period-edit";
	}

	@PostMapping
	String reschedule(@PathVariable PeriodId id, @Valid @ModelAttribute("form") WindowsForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		fill(id, model);
		if (result.hasErrors()) {
			return "period/period-edit";
		}
		try {
			this.periods.reschedule(actor, id, form.version(), form.toWindows(), form.movesByItself());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return "period/period-edit";
		}
		flash.addFlashAttribute("notice", "period.rescheduled");
		return "redirect:/periods/" + id;
	}

	private PeriodSummary fill(PeriodId id, Model model) {
		PeriodSummary period = this.periods.period(id);
		model.addAttribute("period", period);
		model.addAttribute("cycle", this.periods.cycle(period.cycleId()));
		model.addAttribute("phases", Phase.values());
		return period;
	}

}
