package id.timbang.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.timbang.assessment.AssessmentReader;
import id.timbang.assessment.AssessmentService;
import id.timbang.assessment.AssessmentSheet;
import id.timbang.assessment.Recommendation;
import id.timbang.assessment.Steps;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.report.ReportId;
import id.timbang.report.ReportLine;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.Rating;
import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
import id.timbang.shared.ConflictException;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The appraiser's way through the team: a list to begin with, then one page per person,
 * saved each time.
 */
@Controller
@RequestMapping("/assessments")
class AssessmentController {

	private final AssessmentService assessments;

	private final AssessmentReader reader;

	private final PeriodService periods;

	private final Validator validator;

	private final Clock clock;

	AssessmentController(AssessmentService assessments, AssessmentReader reader, PeriodService periods,
			Validator validator, Clock clock) {
		this.assessments = assessments;
		this.reader = reader;
		this.periods = periods;
		this.validator = validator;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam @Nullable PeriodId period, @RequestParam(defaultValue = "1") int page, Actor actor,
			Model model) {
		List<PeriodSummary> begun = this.periods.begun(LocalDate.now(this.clock));
		PeriodSummary shown = begun.stream()
			.filter((one) -> one.id().equals(period))
			.findFirst()
			.orElseGet(() -> begun.isEmpty() ? null : begun.get(0));
		model.addAttribute("periods", begun);
		model.addAttribute("period", shown);
		model.addAttribute("compared", compared(shown, begun).orElse(null));
		model.addAttribute("phases", Phase.values());
		if (shown != null) {
			model.addAttribute("window", this.reader.team(actor, shown.id(), page));
			model.addAttribute("url", "/assessments?period=" + shown.id());
		}
		return "assessment/assessments";
	}

	/**
	 * The period of which the team's results can be compared: the shown one, or the
	 * newest.
	 */
	private static Optional<PeriodSummary> compared(@Nullable PeriodSummary shown, List<PeriodSummary> begun) {
		return Stream.concat(Stream.ofNullable(shown), begun.stream()).filter(PeriodSummary::isAssessed).findFirst();
	}

	@GetMapping("/{id}")
	String show(@PathVariable ReportId id, Actor actor, Model model) {
		AssessmentSheet sheet = this.reader.sheet(actor, id);
		model.addAttribute("form", AssessmentForm.of(sheet));
		model.addAttribute("decision", DecisionForm.of(sheet));
		return page(actor, sheet, model);
	}

	/**
	 * Saves, and goes on to the next person if that was the button.
	 * @param version the version that the form was filled from
	 * @param then where to go: {@code next}, or nothing to stay
	 * @param step where to go without a need to save: {@code previous} or {@code next}.
	 * Only what was typed is saved: saving takes the report, leafing must not
	 */
	@PostMapping("/{id}")
	String save(@PathVariable ReportId id, @RequestParam long version,
			@RequestParam(required = false) @Nullable String then,
			@RequestParam(required = false) @Nullable String step, @ModelAttribute("sent") AssessmentForm sent,
			Actor actor, Model model, RedirectAttributes flash) {
		AssessmentSheet sheet = this.reader.sheet(actor, id);
		List<ReportLine> lines = sheet.report().lines();
		AssessmentForm form = sent.fitting(lines);
		if (step != null && form.equals(AssessmentForm.of(sheet))) {
			return goOn(actor, sheet, step).orElse("redirect:/assessments/" + id);
		}
		BindingResult result = check(sent, form, lines);
		boolean overtaken = isOvertaken(sheet, version, model);
		if (!overtaken && !result.hasErrors()) {
			try {
				this.assessments.save(actor, id, version, form.toContent(lines));
			}
			catch (SeveralRulesException refusal) {
				refusal.addTo(result);
			}
		}
		if (overtaken || result.hasErrors()) {
			return page(actor, sheet, form, result, DecisionForm.of(sheet), model);
		}
		boolean withdrawn = sheet.verdict().judgement().isPresent()
				&& this.reader.sheet(actor, id).verdict().judgement().isEmpty();
		tell(flash, withdrawn ? "assessment.withdrawn" : "assessment.saved", sheet);
		return goOn(actor, sheet, (step != null) ? step : then).orElseGet(() -> decision(flash, id));
	}

	private Optional<String> goOn(Actor actor, AssessmentSheet sheet, @Nullable String where) {
		Steps steps = steps(actor, sheet);
		Steps.@Nullable Step target = "previous".equals(where) ? steps.before()
				: "next".equals(where) ? steps.after() : null;
		return Optional.ofNullable(target).map((one) -> "redirect:/assessments/" + one.report());
	}

	/**
	 * Whether another window was faster; then what was typed here comes back, to be
	 * compared and saved again. Who may not rate (any more) is refused by the service.
	 */
	private static boolean isOvertaken(AssessmentSheet sheet, long version, Model model) {
		boolean overtaken = sheet.rights().rate() && version != sheet.version();
		if (overtaken) {
			model.addAttribute(ConflictException.ATTRIBUTE, true);
		}
		return overtaken;
	}

	/** Stays with the person, where the figures are; what was done is said there. */
	private static String decision(RedirectAttributes flash, ReportId id) {
		flash.addFlashAttribute("toldAtDecision", true);
		return "redirect:/assessments/" + id + "#decision";
	}

	private static void tell(RedirectAttributes flash, String notice, AssessmentSheet sheet) {
		flash.addFlashAttribute("notice", notice);
		flash.addFlashAttribute("noticeArguments", List.of(sheet.report().owner().name()));
	}

	/**
	 * The browser may send less than the page has; checked is what the page will show.
	 * What belongs to another plan is no answer about this person.
	 */
	private BindingResult check(AssessmentForm sent, AssessmentForm form, List<ReportLine> lines) {
		BindingResult result = new BeanPropertyBindingResult(form, "form");
		if (!sent.fits(lines)) {
			result.reject("assessment.item.unknown");
		}
		this.validator.validate(form, result);
		form.check(result, lines);
		return result;
	}

	private Steps steps(Actor actor, AssessmentSheet sheet) {
		return this.reader.steps(actor, sheet.report().period().id(), sheet.report().id());
	}

	/**
	 * Saves what was entered since, and sets the two ratings or the predicate.
	 * @param version the version that the form was filled from
	 */
	@PostMapping("/{id}/decision")
	String decide(@PathVariable ReportId id, @RequestParam long version, @ModelAttribute("sent") AssessmentForm sent,
			@Valid @ModelAttribute("decision") DecisionForm decision, BindingResult decided, Actor actor, Model model,
			RedirectAttributes flash) {
		AssessmentSheet sheet = this.reader.sheet(actor, id);
		List<ReportLine> lines = sheet.report().lines();
		AssessmentForm form = sent.isAbsent() ? AssessmentForm.of(sheet) : sent.fitting(lines);
		BindingResult result = check(sent, form, lines);
		if (decided.getTarget() != null) {
			decision.check(decided, sheet.hasTotal());
		}
		boolean overtaken = isOvertaken(sheet, version, model);
		if (!overtaken && !result.hasErrors() && !decided.hasErrors()) {
			try {
				boolean set = this.assessments.decide(actor, id, version, form.toContent(lines),
						decision.toDecided(sheet.hasTotal()));
				tell(flash, set ? "assessment.decided" : "assessment.suggestionChanged", sheet);
			}
			catch (SeveralRulesException refusal) {
				refusal.reasons().forEach((rule) -> rule.addTo(DecisionForm.has(rule.field()) ? decided : result));
			}
			catch (RuleException refusal) {
				refusal.addTo(decided);
			}
		}
		return (overtaken || result.hasErrors() || decided.hasErrors())
				? page(actor, sheet, form, result, decision, model) : decision(flash, id);
	}

	/** With what was typed and what is wrong with it. */
	private String page(Actor actor, AssessmentSheet sheet, AssessmentForm form, BindingResult result,
			DecisionForm decision, Model model) {
		model.addAttribute("form", form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", result);
		model.addAttribute("decision", decision);
		return page(actor, sheet, model);
	}

	private String page(Actor actor, AssessmentSheet sheet, Model model) {
		model.addAttribute("sheet", sheet);
		model.addAttribute("steps", steps(actor, sheet));
		model.addAttribute("values", BehaviourValue.values());
		model.addAttribute("ratings", Rating.values());
		model.addAttribute("predicates", Predicate.values());
		model.addAttribute("recommendations", Choice.of(Recommendation.values(), Recommendation::messageKey));
		return "assessment/assessment";
	}

}
