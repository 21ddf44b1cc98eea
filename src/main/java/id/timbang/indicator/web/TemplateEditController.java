package id.timbang.indicator.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.timbang.indicator.IndicatorService;
import id.timbang.indicator.IndicatorVersionId;
import id.timbang.indicator.PositionGroup;
import id.timbang.indicator.RowText;
import id.timbang.indicator.TemplateDraft;
import id.timbang.indicator.TemplateId;
import id.timbang.indicator.TemplateService;
import id.timbang.indicator.VersionedIndicator;
import id.timbang.shared.Actor;
import id.timbang.shared.SeveralRulesException;

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
 * Writes the rows of a template. Each button of the page posts the whole form to an
 * address of its own: the rows are rearranged as the button says, then checked, then
 * saved. What cannot be saved comes back as it was typed.
 */
@Controller
@RequestMapping("/templates/{id}")
class TemplateEditController {

	private final TemplateService templates;

	private final IndicatorService indicators;

	private final Validator validator;

	TemplateEditController(TemplateService templates, IndicatorService indicators, Validator validator) {
		this.templates = templates;
		this.indicators = indicators;
		this.validator = validator;
	}

	@GetMapping("/edit")
	String editForm(@PathVariable TemplateId id, Actor actor, Model model) {
		TemplateDraft draft = this.templates.draft(actor, id);
		TemplateForm form = TemplateForm.of(draft);
		model.addAttribute("form", form);
		return page(draft, draft.version(), form, indicatorsOf(form), model);
	}

	@PostMapping
	String save(@PathVariable TemplateId id, @RequestParam long version, @ModelAttribute("form") TemplateForm form,
			Actor actor, Model model, RedirectAttributes flash) {
		return save(id, version, form, "", "indicator.template.saved", actor, model, flash);
	}

	@PostMapping("/spread")
	String spread(@PathVariable TemplateId id, @RequestParam long version, @ModelAttribute("form") TemplateForm form,
			Actor actor, Model model, RedirectAttributes flash) {
		return save(id, version, form.spreadEvenly(), "#rows", "indicator.template.spread", actor, model, flash);
	}

	@PostMapping("/add-row")
	String addRow(@PathVariable TemplateId id, @RequestParam long version, @ModelAttribute("form") TemplateForm form,
			Actor actor, Model model, RedirectAttributes flash) {
		Optional<VersionedIndicator> chosen = this.indicators.offered()
			.stream()
			.filter((one) -> one.id().toString().equals(form.newIndicator()))
			.findFirst();
		if (chosen.isPresent()) {
			return save(id, version, form.with(RowText.of(chosen.get())), "#row-" + (form.rows().size() + 1),
					"indicator.row.added", actor, model, flash);
		}
		Map<IndicatorVersionId, VersionedIndicator> known = indicatorsOf(form);
		BindingResult result = check(form, known, model);
		result.rejectValue("newIndicator", "indicator.row.indicator.choose");
		return page(this.templates.draft(actor, id), version, form, known, model);
	}

	@PostMapping("/remove-row")
	String removeRow(@PathVariable TemplateId id, @RequestParam long version, @RequestParam int row,
			@ModelAttribute("form") TemplateForm form, Actor actor, Model model, RedirectAttributes flash) {
		return save(id, version, form.without(row), "#rows", "indicator.row.removed", actor, model, flash);
	}

	@PostMapping("/activate")
	String activate(@PathVariable TemplateId id, @RequestParam long version, @ModelAttribute("form") TemplateForm form,
			Actor actor, Model model, RedirectAttributes flash) {
		TemplateDraft draft = this.templates.draft(actor, id);
		Map<IndicatorVersionId, VersionedIndicator> known = indicatorsOf(form);
		BindingResult result = check(form, known, model);
		if (result.hasErrors()) {
			return page(draft, version, form, known, model);
		}
		try {
			this.templates.activate(actor, id, version, form.toRows());
		}
		catch (SeveralRulesException refusal) {
			refusal.addTo(result);
			return page(draft, version, form, known, model);
		}
		flash.addFlashAttribute("notice", "indicator.template.activated");
		return "redirect:/templates/" + id;
	}

	private String save(TemplateId id, long version, TemplateForm form, String anchor, String notice, Actor actor,
			Model model, RedirectAttributes flash) {
		TemplateDraft draft = this.templates.draft(actor, id);
		Map<IndicatorVersionId, VersionedIndicator> known = indicatorsOf(form);
		if (check(form, known, model).hasErrors()) {
			return page(draft, version, form, known, model);
		}
		this.templates.save(actor, id, version, form.toRows());
		flash.addFlashAttribute("notice", notice);
		return "redirect:/templates/" + id + "/edit" + anchor;
	}

	/** Checks the form as it stands now, and puts it and its messages into the model. */
	private BindingResult check(TemplateForm form, Map<IndicatorVersionId, VersionedIndicator> known, Model model) {
		BindingResult found = new BeanPropertyBindingResult(form, "form");
		this.validator.validate(form, found);
		for (int line = 0; line < form.rows().size(); line++) {
			form.rows().get(line).check(found, "rows[" + line + "].", known);
		}
		BindingResult inOrder = new BeanPropertyBindingResult(form, "form");
		found.getFieldErrors()
			.stream()
			.sorted(Comparator.comparingInt((error) -> RowText.place(error, RowText.class)))
			.forEach(inOrder::addError);
		model.addAllAttributes(inOrder.getModel());
		return inOrder;
	}

	private Map<IndicatorVersionId, VersionedIndicator> indicatorsOf(TemplateForm form) {
		List<IndicatorVersionId> ids = form.rows().stream().flatMap((row) -> row.indicatorId().stream()).toList();
		return this.indicators.versions(ids);
	}

	private String page(TemplateDraft draft, long version, TemplateForm form,
			Map<IndicatorVersionId, VersionedIndicator> known, Model model) {
		PositionGroup group = draft.sheet().recipient().group();
		Map<Boolean, List<VersionedIndicator>> offered = this.indicators.offered()
			.stream()
			.collect(Collectors.partitioningBy((one) -> one.details().positionGroup().covers(group)));
		model.addAttribute("draft", draft);
		model.addAttribute("version", version);
		model.addAttribute("sum", form.sum());
		model.addAttribute("known",
				known.values().stream().collect(Collectors.toMap((one) -> one.id().toString(), Function.identity())));
		model.addAttribute("suited", Objects.requireNonNull(offered.get(true)));
		model.addAttribute("others", Objects.requireNonNull(offered.get(false)));
		model.addAttribute("resultTypes", CatalogueChoices.resultTypes());
		return "indicator/template-edit";
	}

}
