package id.timbang.assessment.web;

import id.timbang.assessment.RulesPreview;
import id.timbang.period.CycleId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.RulesSummary;
import id.timbang.period.ScoringRulesService;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Tries a draft of scoring rules on the last period that was assessed.
 */
@Controller
class RulesPreviewController {

	private final RulesPreview preview;

	private final ScoringRulesService rules;

	private final PeriodService periods;

	RulesPreviewController(RulesPreview preview, ScoringRulesService rules, PeriodService periods) {
		this.preview = preview;
		this.rules = rules;
		this.periods = periods;
	}

	@GetMapping("/cycles/{id}/rules/preview")
	String show(@PathVariable CycleId id, @RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		RulesSummary draft = this.rules.draft(actor, id);
		PeriodSummary period = this.preview.period(actor).orElse(null);
		model.addAttribute("cycle", this.periods.cycle(id));
		model.addAttribute("draft", draft);
		model.addAttribute("period", period);
		if (period != null) {
			model.addAttribute("preview", this.preview.of(actor, draft.rules(), period, page));
		}
		return "assessment/rules-preview";
	}

}
