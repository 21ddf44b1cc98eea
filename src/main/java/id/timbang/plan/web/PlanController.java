package id.timbang.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.timbang.period.CycleSummary;
import id.timbang.period.PeriodService;
import id.timbang.plan.PlanId;
import id.timbang.plan.PlanReader;
import id.timbang.plan.PlanService;
import id.timbang.shared.Actor;
import id.timbang.shared.RuleException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The plans of the present cycle: one's own, and those of the people whom one appraises.
 */
@Controller
@RequestMapping("/plans")
class PlanController {

	private final PlanService plans;

	private final PlanReader reader;

	private final PeriodService periods;

	private final Clock clock;

	PlanController(PlanService plans, PlanReader reader, PeriodService periods, Clock clock) {
		this.plans = plans;
		this.reader = reader;
		this.periods = periods;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		model.addAttribute("form", new ApprovalForm(List.of()));
		return page(page, actor, model);
	}

	/** Begins the actor's own plan, or goes on with it. */
	@PostMapping
	String begin(@ModelAttribute("form") ApprovalForm form, BindingResult result, Actor actor, Model model) {
		try {
			CycleSummary cycle = this.periods.cycleOn(LocalDate.now(this.clock))
				.orElseThrow(() -> new RuleException("", "plan.noCycle"));
			PlanId id = this.plans.begin(actor, cycle.id());
			boolean open = this.reader.sheet(actor, id).rights().write();
			return "redirect:/plans/" + id + (open ? "/edit" : "");
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(1, actor, model);
		}
	}

	@PostMapping("/approve")
	String approve(@RequestParam(defaultValue = "1") int page, @ModelAttribute("form") ApprovalForm form,
			BindingResult result, Actor actor, Model model, RedirectAttributes flash) {
		if (form.plan().isEmpty()) {
			result.rejectValue("plan", "plan.approveAll.none");
			return page(page, actor, model);
		}
		Map<PlanId, Long> chosen = new LinkedHashMap<>();
		form.plan().forEach((one) -> chosen.put(ApprovalForm.id(one), ApprovalForm.version(one)));
		this.plans.approveAll(actor, chosen);
		flash.addFlashAttribute("notice", "plan.approveAll.done");
		flash.addFlashAttribute("noticeArguments", new Object[] { chosen.size() });
		return "redirect:/plans";
	}

	private String page(int page, Actor actor, Model model) {
		this.periods.cycleOn(LocalDate.now(this.clock)).ifPresent((cycle) -> {
			model.addAttribute("cycle", cycle);
			model.addAttribute("mine", this.reader.mine(actor, cycle.id()).orElse(null));
			model.addAttribute("team", this.reader.team(actor, cycle.id(), page));
			model.addAttribute("total", this.reader.countTeam(actor, cycle.id()));
		});
		return "plan/plans";
	}

}
