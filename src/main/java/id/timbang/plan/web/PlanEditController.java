package id.timbang.plan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.timbang.indicator.IndicatorService;
import id.timbang.indicator.IndicatorVersionId;
import id.timbang.indicator.VersionedIndicator;
import id.timbang.plan.Approach;
import id.timbang.plan.ItemKind;
import id.timbang.plan.MeasureScope;
import id.timbang.plan.PlanContent;
import id.timbang.plan.PlanDraft;
import id.timbang.plan.PlanId;
import id.timbang.plan.PlanNoteSource;
import id.timbang.plan.PlanReader;
import id.timbang.plan.PlanService;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.ResultType;
import id.timbang.service.ServiceCatalogue;
import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
import id.timbang.shared.ConflictException;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import id.timbang.shared.Texts;

import org.springframework.dao.OptimisticLockingFailureException;
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
 * Writes a plan. Each button of the page posts the whole form to an address of its own:
 * the rows are rearranged as the button says, then checked, then saved. What cannot be
 * saved comes back as it was typed; also when another window was faster, to be compared
 * and saved again.
 */
@Controller
@RequestMapping("/plans/{id}")
class PlanEditController {

	private final PlanService plans;

	private final PlanReader reader;

	private final IndicatorService indicators;

	private final ServiceCatalogue services;

	private final Texts texts;

	private final Validator validator;

	private final List<PlanNoteSource> notes;

	PlanEditController(PlanService plans, PlanReader reader, IndicatorService indicators, ServiceCatalogue services,
			Texts texts, Validator validator, List<PlanNoteSource> notes) {
		this.plans = plans;
		this.reader = reader;
		this.indicators = indicators;
		this.services = services;
		this.texts = texts;
		this.validator = validator;
		this.notes = notes;
	}

	@GetMapping("/edit")
	String editForm(@PathVariable PlanId id, Actor actor, Model model) {
		PlanDraft draft = this.reader.draft(actor, id);
		PlanForm form = PlanForm.of(draft.sheet());
		model.addAttribute("form", form);
		return page(draft, draft.sheet().version(), form, known(form), actor, model);
	}

	@PostMapping
	String save(@PathVariable PlanId id, @RequestParam long version, @ModelAttribute("form") PlanForm form, Actor actor,
			Model model, RedirectAttributes flash) {
		return save(id, version, form, "", "plan.saved", actor, model, flash);
	}

	@PostMapping("/spread")
	String spread(@PathVariable PlanId id, @RequestParam long version, @ModelAttribute("form") PlanForm form,
			Actor actor, Model model, RedirectAttributes flash) {
		return save(id, version, form.spreadEvenly(), "#rows", "plan.spread", actor, model, flash);
	}

	@PostMapping("/add-row")
	String addRow(@PathVariable PlanId id, @RequestParam long version, @ModelAttribute("form") PlanForm form,
			Actor actor, Model model, RedirectAttributes flash) {
		Optional<VersionedIndicator> chosen = this.indicators.offered()
			.stream()
			.filter((one) -> one.id().toString().equals(form.newIndicator()))
			.findFirst();
		if (chosen.isPresent()) {
			return save(id, version, form.with(PlanRowForm.of(chosen.get())), "#row-" + (form.rows().size() + 1),
					"indicator.row.added", actor, model, flash);
		}
		PlanDraft draft = this.reader.draft(actor, id);
		Map<IndicatorVersionId, VersionedIndicator> known = known(form);
		check(form, known, model).rejectValue("newIndicator", "indicator.row.indicator.choose");
		return page(draft, version, form, known, actor, model);
	}

	@PostMapping("/remove-row")
	String removeRow(@PathVariable PlanId id, @RequestParam long version, @RequestParam int row,
			@ModelAttribute("form") PlanForm form, Actor actor, Model model, RedirectAttributes flash) {
		return save(id, version, form.without(row), "#rows", "indicator.row.removed", actor, model, flash);
	}

	@PostMapping("/submit")
	String submit(@PathVariable PlanId id, @RequestParam long version, @ModelAttribute("form") PlanForm form,
			Actor actor, Model model, RedirectAttributes flash) {
		return write(id, version, form, this.plans::submit, "redirect:/plans/" + id, "plan.submitted", actor, model,
				flash);
	}

	private String save(PlanId id, long version, PlanForm form, String anchor, String notice, Actor actor, Model model,
			RedirectAttributes flash) {
		return write(id, version, form, this.plans::save, "redirect:/plans/" + id + "/edit" + anchor, notice, actor,
				model, flash);
	}

	private String write(PlanId id, long version, PlanForm form, Writing writing, String next, String notice,
			Actor actor, Model model, RedirectAttributes flash) {
		PlanDraft draft = this.reader.draft(actor, id);
		Map<IndicatorVersionId, VersionedIndicator> known = known(form);
		BindingResult result = check(form, known, model);
		if (result.hasErrors()) {
			return page(draft, version, form, known, actor, model);
		}
		try {
			writing.write(actor, id, version, form.toContent(draft.sheet()));
		}
		catch (SeveralRulesException refusal) {
			refusal.addTo(result);
			return page(draft, version, form, known, actor, model);
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(draft, version, form, known, actor, model);
		}
		catch (ConflictException | OptimisticLockingFailureException conflict) {
			model.addAttribute(ConflictException.ATTRIBUTE, true);
			PlanDraft stored = this.reader.draft(actor, id);
			return page(stored, stored.sheet().version(), form, known, actor, model);
		}
		flash.addFlashAttribute("notice", notice);
		return next;
	}

	/** Checks the form as it stands now, and puts it and its messages into the model. */
	private BindingResult check(PlanForm form, Map<IndicatorVersionId, VersionedIndicator> known, Model model) {
		BindingResult found = new BeanPropertyBindingResult(form, "form");
		this.validator.validate(form, found);
		form.check(found, known);
		BindingResult inOrder = new BeanPropertyBindingResult(form, "form");
		found.getFieldErrors().stream().sorted(Comparator.comparingInt(PlanForm::place)).forEach(inOrder::addError);
		model.addAllAttributes(inOrder.getModel());
		return inOrder;
	}

	private Map<IndicatorVersionId, VersionedIndicator> known(PlanForm form) {
		return this.indicators.versions(form.indicators());
	}

	private String page(PlanDraft draft, long version, PlanForm form, Map<IndicatorVersionId, VersionedIndicator> known,
			Actor actor, Model model) {
		model.addAttribute("draft", draft);
		model.addAttribute("notes",
				this.notes.stream()
					.flatMap((source) -> source.notesOn(actor, draft.sheet().owner().id()).stream())
					.toList());
		model.addAttribute("version", version);
		model.addAttribute("sum", form.sum());
		model.addAttribute("known",
				known.values().stream().collect(Collectors.toMap((one) -> one.id().toString(), Function.identity())));
		Map<Boolean, List<VersionedIndicator>> offered = this.indicators.offered()
			.stream()
			.collect(Collectors.partitioningBy((one) -> one.details().positionGroup().covers(draft.group())));
		model.addAttribute("suited", Objects.requireNonNull(offered.get(true)));
		model.addAttribute("others", Objects.requireNonNull(offered.get(false)));
		model.addAttribute("resultTypes",
				Choice.of(ResultType.values(), (type) -> "indicator.resultType." + type.name()));
		model.addAttribute("approaches", Choice.of(Approach.values(), Approach::messageKey));
		model.addAttribute("kinds", Choice.of(ItemKind.values(), ItemKind::messageKey));
		model.addAttribute("scopes", scopes());
		model.addAttribute("values", BehaviourValue.values());
		return "plan/plan-edit";
	}

	/** Whose visits an item can be measured on. */
	private List<Choice> scopes() {
		List<Choice> scopes = new ArrayList<>();
		for (MeasureScope own : List.of(MeasureScope.PERSON, MeasureScope.UNIT)) {
			scopes.add(new Choice(own.text(), this.texts.of(own.kind().messageKey())));
		}
		this.services.offered()
			.forEach((service) -> scopes.add(new Choice(service.id().toString(),
					this.texts.of(MeasureScope.Kind.SERVICE.messageKey()) + " " + service.name())));
		return scopes;
	}

	/**
	 * What a button does with the plan that was written.
	 */
	private interface Writing {

		void write(Actor actor, PlanId id, long version, PlanContent content);

	}

}
