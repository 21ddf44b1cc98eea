package id.timbang.period.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.timbang.period.CycleId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.period.ScoringRulesService;
import id.timbang.scoring.Conversion;
import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
import id.timbang.shared.Role;
import id.timbang.shared.SeveralRulesException;
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
 * By which numbers the figures of a cycle suggest ratings.
 */
@Controller
@RequestMapping("/cycles/{id}/rules")
class ScoringRulesController {

	private final ScoringRulesService rules;

	private final PeriodService periods;

	ScoringRulesController(ScoringRulesService rules, PeriodService periods) {
		this.rules = rules;
		this.periods = periods;
	}

	@GetMapping
	String form(@PathVariable CycleId id, Actor actor, Model model) {
		model.addAttribute("form", ScoringRulesForm.of(this.rules.of(actor, id)));
		return page(id, model);
	}

	@PostMapping
	String change(@PathVariable CycleId id, @Valid @ModelAttribute("form") ScoringRulesForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		if (result.hasErrors()) {
			return page(id, model);
		}
		try {
			this.rules.change(actor, id, form.version(), form.toRules());
		}
		catch (SeveralRulesException refusals) {
			refusals.addTo(result);
			return page(id, model);
		}
		flash.addFlashAttribute("notice", "period.rules.changed");
		return "redirect:/cycles/" + id;
	}

	private String page(CycleId id, Model model) {
		Map<Boolean, List<PeriodSummary>> byOpening = this.periods.periods(id)
			.stream()
			.collect(Collectors.partitioningBy((period) -> period.phase() == Phase.PREPARED));
		model.addAttribute("cycle", this.periods.cycle(id));
		model.addAttribute("waiting", byOpening.get(true));
		model.addAttribute("opened", byOpening.get(false));
		model.addAttribute("conversions",
				Choice.of(Conversion.values(), (conversion) -> "scoring.conversion." + conversion));
		return "period/scoring-rules";
	}

}
