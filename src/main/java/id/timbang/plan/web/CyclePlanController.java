package id.timbang.plan.web;

import id.timbang.period.CycleId;
import id.timbang.period.PeriodService;
import id.timbang.plan.PlanReader;
import id.timbang.plan.PlanService;
import id.timbang.plan.PlanStanding;
import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How everybody stands with the plan of a cycle; for HR.
 */
@Controller
@RequestMapping("/cycles/{id}/plans")
class CyclePlanController {

	private final PlanService plans;

	private final PlanReader reader;

	private final PeriodService periods;

	CyclePlanController(PlanService plans, PlanReader reader, PeriodService periods) {
		this.plans = plans;
		this.reader = reader;
		this.periods = periods;
	}

	@GetMapping
	String list(@PathVariable CycleId id, @RequestParam @Nullable PlanStanding standing,
			@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		model.addAttribute("window", this.reader.everybody(actor, id, standing, page));
		model.addAttribute("counts", this.reader.standings(actor, id));
		model.addAttribute("cycle", this.periods.cycle(id));
		model.addAttribute("standing", standing);
		model.addAttribute("standings", PlanStanding.values());
		return "plan/cycle-plans";
	}

	@PostMapping
	String beginForEverybody(@PathVariable CycleId id, Actor actor, RedirectAttributes flash) {
		int begun = this.plans.beginForEverybody(actor, id);
		flash.addFlashAttribute("notice", "plan.begunForEverybody");
		flash.addFlashAttribute("noticeArguments", new Object[] { begun });
		return "redirect:/cycles/" + id + "/plans";
	}

}
