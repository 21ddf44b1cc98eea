package id.timbang.indicator.web;

import java.util.Optional;

import id.timbang.indicator.Aspect;
import id.timbang.indicator.IndicatorDetails;
import id.timbang.indicator.IndicatorFilter;
import id.timbang.indicator.IndicatorId;
import id.timbang.indicator.IndicatorKind;
import id.timbang.indicator.IndicatorPage;
import id.timbang.indicator.IndicatorService;
import id.timbang.indicator.PositionGroup;
import id.timbang.indicator.VersionState;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The catalogue of indicators: find, read, add, change, put in and out of force.
 */
@Controller
@RequestMapping("/indicators")
class IndicatorController {

	private final IndicatorService indicators;

	IndicatorController(IndicatorService indicators) {
		this.indicators = indicators;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam @Nullable IndicatorKind kind,
			@RequestParam @Nullable Aspect aspect, @RequestParam @Nullable PositionGroup group,
			@RequestParam @Nullable VersionState state, @RequestParam(defaultValue = "1") int page, Actor actor,
			Model model) {
		IndicatorFilter filter = new IndicatorFilter(q, kind, aspect, group, state);
		model.addAttribute("window", this.indicators.list(actor, filter, page));
		model.addAttribute("total", this.indicators.count(actor, filter));
		model.addAttribute("filter", filter);
		model.addAttribute("filtered", !filter.equals(IndicatorFilter.ALL));
		model.addAttribute("url", url(filter));
		model.addAttribute("kinds", CatalogueChoices.kinds());
		model.addAttribute("aspects", CatalogueChoices.aspects());
		model.addAttribute("groups", CatalogueChoices.groups());
		model.addAttribute("states",
				CatalogueChoices.states(VersionState.ACTIVE, VersionState.DRAFT, VersionState.RETIRED));
		return "indicator/indicators";
	}

	private static String url(IndicatorFilter filter) {
		return UriComponentsBuilder.fromPath("/indicators")
			.queryParam("q", filter.text())
			.queryParamIfPresent("kind", Optional.ofNullable(filter.kind()))
			.queryParamIfPresent("aspect", Optional.ofNullable(filter.aspect()))
			.queryParamIfPresent("group", Optional.ofNullable(filter.group()))
			.queryParamIfPresent("state", Optional.ofNullable(filter.state()))
			.encode()
			.toUriString();
	}

	@GetMapping("/{id}")
	String show(@PathVariable IndicatorId id, Actor actor, Model model) {
		model.addAttribute("page", this.indicators.page(actor, id));
		return "indicator/indicator";
	}

	/** Asks for the kind first: the rest of the form depends on it. */
	@GetMapping("/new")
	String newForm(@RequestParam @Nullable IndicatorKind kind, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		if (kind == null) {
			return "indicator/indicator-new";
		}
		model.addAttribute("form", IndicatorForm.empty());
		return form(model, kind, null);
	}

	@PostMapping
	String create(@RequestParam IndicatorKind kind, @Valid @ModelAttribute("form") IndicatorForm form,
			BindingResult result, Actor actor, Model model, RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		Optional<IndicatorDetails> details = read(form, kind, result);
		if (details.isEmpty()) {
			return form(model, kind, null);
		}
		try {
			IndicatorId id = this.indicators.add(actor, form.code(), details.get());
			return redirect(id, "indicator.added", flash);
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return form(model, kind, null);
		}
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable IndicatorId id, Actor actor, Model model) {
		IndicatorPage page = this.indicators.page(actor, id);
		model.addAttribute("form", IndicatorForm.of(page));
		return form(model, kind(page), page);
	}

	@PostMapping("/{id}")
	String update(@PathVariable IndicatorId id, @Valid @ModelAttribute("form") IndicatorForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		IndicatorPage page = this.indicators.page(actor, id);
		Optional<IndicatorDetails> details = read(form, kind(page), result);
		if (details.isEmpty()) {
			return form(model, kind(page), page);
		}
		this.indicators.change(actor, id, form.version(), details.get());
		return redirect(id, page.changeMakesVersion() ? "indicator.changed.newVersion" : "indicator.changed", flash);
	}

	@PostMapping("/{id}/activate")
	String activate(@PathVariable IndicatorId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.indicators.activate(actor, id, version);
		return redirect(id, "indicator.activated", flash);
	}

	@PostMapping("/{id}/retire")
	String retire(@PathVariable IndicatorId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.indicators.retire(actor, id, version);
		return redirect(id, "indicator.retired", flash);
	}

	@PostMapping("/{id}/reinstate")
	String reinstate(@PathVariable IndicatorId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.indicators.reinstate(actor, id, version);
		return redirect(id, "indicator.reinstated", flash);
	}

	/** Where a choice could not be read at all, Spring takes no further messages. */
	private static Optional<IndicatorDetails> read(IndicatorForm form, IndicatorKind kind, BindingResult result) {
		return (result.getTarget() != null) ? form.read(kind, result) : Optional.empty();
	}

	private static IndicatorKind kind(IndicatorPage page) {
		return page.editable().details().yardstick().kind();
	}

	private static String redirect(IndicatorId id, String notice, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", notice);
		return "redirect:/indicators/" + id;
	}

	private static String form(Model model, IndicatorKind kind, @Nullable IndicatorPage page) {
		model.addAttribute("kind", kind);
		model.addAttribute("page", page);
		model.addAttribute("aspects", CatalogueChoices.aspects());
		model.addAttribute("groups", CatalogueChoices.groups());
		model.addAttribute("sources", CatalogueChoices.sources());
		model.addAttribute("directions", CatalogueChoices.directions());
		return "indicator/indicator-form";
	}

}
