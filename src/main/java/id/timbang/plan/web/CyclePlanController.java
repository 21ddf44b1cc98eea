package id.timbang.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import id.timbang.period.CycleId;
import id.timbang.period.PeriodService;
import id.timbang.plan.PlanFilter;
import id.timbang.plan.PlanReader;
import id.timbang.plan.PlanService;
import id.timbang.plan.PlanStanding;
import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * How everybody stands with the plan of a cycle; for HR.
 */
@Controller
@RequestMapping("/cycles/{id}/plans")
class CyclePlanController {

	private final PlanService plans;

	private final PlanReader reader;

	private final PeriodService periods;

	private final Clock clock;

	CyclePlanController(PlanService plans, PlanReader reader, PeriodService periods, Clock clock) {
		this.plans = plans;
		this.reader = reader;
		this.periods = periods;
		this.clock = clock;
	}

	@GetMapping
	String list(@PathVariable CycleId id, @RequestParam @Nullable PlanStanding standing,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
			@RequestParam(defaultValue = "false") boolean satisfaction, @RequestParam(defaultValue = "1") int page,
			Actor actor, Model model) {
		LocalDate day = (on != null) ? on : LocalDate.now(this.clock);
		model.addAttribute("window",
				this.reader.everybody(actor, new PlanFilter(id, standing, null, satisfaction), day, page));
		model.addAttribute("counts", this.reader.standings(actor, id, day));
		model.addAttribute("on", on);
		model.addAttribute("here",
				UriComponentsBuilder.fromPath("/cycles/{id}/plans")
					.queryParamIfPresent("standing", Optional.ofNullable(standing))
					.queryParamIfPresent("satisfaction", satisfaction ? Optional.of(true) : Optional.empty())
					.queryParamIfPresent("on", Optional.ofNullable(on))
					.build(id)
					.toString());
		model.addAttribute("cycle", this.periods.cycle(id));
		model.addAttribute("standing", standing);
		model.addAttribute("satisfaction", satisfaction);
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
