package id.timbang.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.timbang.period.CycleId;
import id.timbang.period.CycleSummary;
import id.timbang.period.PeriodService;
import id.timbang.plan.PlanId;
import id.timbang.plan.PlanReader;
import id.timbang.plan.PlanService;
import id.timbang.shared.Actor;
import id.timbang.shared.RuleException;
import org.jspecify.annotations.Nullable;

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
 * The plans of a cycle, as a rule the present one: one's own, and those of the people
 * whom one appraises.
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
	String list(@RequestParam @Nullable CycleId cycle, @RequestParam(defaultValue = "1") int page, Actor actor,
			Model model) {
		model.addAttribute("form", new ApprovalForm(List.of()));
		return page(cycle, page, actor, model);
	}

	/** Begins the actor's own plan, or goes on with it. */
	@PostMapping
	String begin(@RequestParam @Nullable CycleId cycle, @ModelAttribute("form") ApprovalForm form, BindingResult result,
			Actor actor, Model model) {
		try {
			CycleSummary chosen = chosen(cycle, known()).filter((one) -> one.takesPlansOn(LocalDate.now(this.clock)))
				.orElseThrow(() -> new RuleException("", "plan.noCycle"));
			PlanId id = this.plans.begin(actor, chosen.id());
			boolean open = this.reader.sheet(actor, id).rights().write();
			return "redirect:/plans/" + id + (open ? "/edit" : "");
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(cycle, 1, actor, model);
		}
	}

	@PostMapping("/approve")
	String approve(@RequestParam @Nullable CycleId cycle, @RequestParam(defaultValue = "1") int page,
			@ModelAttribute("form") ApprovalForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		if (form.plan().isEmpty()) {
			result.rejectValue("plan", "plan.approveAll.none");
			return page(cycle, page, actor, model);
		}
		Map<PlanId, Long> chosen = new LinkedHashMap<>();
		form.plan().forEach((one) -> chosen.put(ApprovalForm.id(one), ApprovalForm.version(one)));
		this.plans.approveAll(actor, chosen);
		flash.addFlashAttribute("notice", "plan.approveAll.done");
		flash.addFlashAttribute("noticeArguments", new Object[] { chosen.size() });
		return "redirect:/plans" + ((cycle != null) ? "?cycle=" + cycle : "");
	}

	private String page(@Nullable CycleId wanted, int page, Actor actor, Model model) {
		List<CycleSummary> known = known();
		model.addAttribute("cycles", known);
		chosen(wanted, known).ifPresent((cycle) -> {
			model.addAttribute("cycle", cycle);
			model.addAttribute("takesPlans", cycle.takesPlansOn(LocalDate.now(this.clock)));
			model.addAttribute("mine", this.reader.mine(actor, cycle.id()).orElse(null));
			model.addAttribute("team", this.reader.team(actor, cycle.id(), page));
			model.addAttribute("total", this.reader.countTeam(actor, cycle.id()));
		});
		return "plan/plans";
	}

	private List<CycleSummary> known() {
		return this.periods.cyclesBegunBy(LocalDate.now(this.clock));
	}

	/** As a rule this year's, even when next year's plans can be agreed already. */
	private Optional<CycleSummary> chosen(@Nullable CycleId wanted, List<CycleSummary> known) {
		if (wanted != null) {
			return known.stream().filter((one) -> one.id().equals(wanted)).findFirst();
		}
		LocalDate today = LocalDate.now(this.clock);
		return known.stream()
			.filter((one) -> !one.from().isAfter(today))
			.findFirst()
			.or(() -> known.stream().findFirst());
	}

}
