package id.timbang.period.web;

import java.util.List;
import java.util.stream.Collectors;

import id.timbang.period.CycleId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.period.PolicyKind;
import id.timbang.period.RulesSummary;
import id.timbang.period.ScoringRulesService;
import id.timbang.scoring.Conversion;
import id.timbang.scoring.MissingRule;
import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * By which rules the figures of a cycle make predicates: what is in force, what was, and
 * a draft of what shall be.
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
	String show(@PathVariable CycleId id, Actor actor, Model model) {
		List<RulesSummary> versions = this.rules.of(actor, id);
		RulesSummary newest = versions.get(0);
		model.addAttribute("draft", newest.isDraft() ? newest : null);
		model.addAttribute("versions", versions.stream().filter((version) -> !version.isDraft()).toList());
		model.addAttribute("policies", Choice.of(PolicyKind.values(), PolicyKind::messageKey));
		List<PeriodSummary> periods = this.periods.periods(id);
		model.addAttribute("followers", periods.stream().collect(Collectors.groupingBy(PeriodSummary::rulesNumber)));
		model.addAttribute("waiting", periods.stream().filter((period) -> period.phase() == Phase.PREPARED).toList());
		model.addAttribute("cycle", this.periods.cycle(id));
		return "period/scoring-rules";
	}

	/** Begins a draft, or lets it follow another rule set. */
	@PostMapping("/draft")
	String draft(@PathVariable CycleId id, @RequestParam PolicyKind policy, Actor actor) {
		this.rules.draft(actor, id, policy);
		return "redirect:/cycles/" + id + "/rules/draft";
	}

	@GetMapping("/draft")
	String edit(@PathVariable CycleId id, Actor actor, Model model) {
		RulesSummary draft = this.rules.draft(actor, id);
		model.addAttribute("form", ScoringRulesForm.of(draft));
		return form(id, draft, model);
	}

	/** What another rule set asks for was never on the page: that is no bad input. */
	@PostMapping("/draft/save")
	String save(@PathVariable CycleId id, @RequestParam long version,
			@Valid @ModelAttribute("form") ScoringRulesForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		RulesSummary draft = this.rules.draft(actor, id, version);
		if (result.getTarget() != null) {
			form.check(result, draft.rules().policy());
		}
		if (result.hasErrors()) {
			return form(id, draft, model);
		}
		try {
			this.rules.save(actor, id, version, form.toRules(draft.rules()));
		}
		catch (SeveralRulesException refusals) {
			refusals.addTo(result);
			return form(id, draft, model);
		}
		flash.addFlashAttribute("notice", "period.rules.saved");
		return "redirect:/cycles/" + id + "/rules";
	}

	@PostMapping("/draft/discard")
	String discard(@PathVariable CycleId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.rules.discard(actor, id, version);
		flash.addFlashAttribute("notice", "period.rules.discarded");
		return "redirect:/cycles/" + id + "/rules";
	}

	/** Puts the draft in force for the periods that have not been opened. */
	@PostMapping
	String putInForce(@PathVariable CycleId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		int number = this.rules.putInForce(actor, id, version);
		flash.addFlashAttribute("notice", "period.rules.changed");
		flash.addFlashAttribute("noticeArguments", List.of(number));
		return "redirect:/cycles/" + id + "/rules";
	}

	private String form(CycleId id, RulesSummary draft, Model model) {
		model.addAttribute("policy", draft.rules().policy());
		model.addAttribute("cycle", this.periods.cycle(id));
		model.addAttribute("conversions",
				Choice.of(Conversion.values(), (conversion) -> "scoring.conversion." + conversion));
		model.addAttribute("missing", Choice.of(MissingRule.values(), (rule) -> "scoring.missing." + rule));
		return "period/scoring-rules-edit";
	}

}
