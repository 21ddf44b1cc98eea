package id.timbang.development.web;

import id.timbang.development.WorkshopFilter;
import id.timbang.development.WorkshopId;
import id.timbang.development.WorkshopService;
import id.timbang.development.WorkshopSummary;
import id.timbang.indicator.IndicatorService;
import id.timbang.scoring.BehaviourValue;
import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
import id.timbang.shared.ConflictException;
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

/**
 * Workshops: for everybody to read of, for HR and whoever leads a unit to announce.
 */
@Controller
@RequestMapping("/workshops")
class WorkshopController {

	private final WorkshopService workshops;

	private final IndicatorService indicators;

	WorkshopController(WorkshopService workshops, IndicatorService indicators) {
		this.workshops = workshops;
		this.indicators = indicators;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "UPCOMING") WorkshopFilter show,
			@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		model.addAttribute("show", show);
		model.addAttribute("filters", WorkshopFilter.values());
		model.addAttribute("workshops", this.workshops.list(show, page));
		model.addAttribute("mayAnnounce", this.workshops.mayAnnounce(actor));
		return "development/workshops";
	}

	@GetMapping("/{id}")
	String show(@PathVariable WorkshopId id, @RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		model.addAttribute("page", this.workshops.page(actor, id, page));
		return "development/workshop";
	}

	@GetMapping("/new")
	String newForm(Actor actor, Model model) {
		this.workshops.requireAnnouncer(actor);
		model.addAttribute("form", WorkshopForm.EMPTY);
		return page(null, 0, model);
	}

	@PostMapping
	String announce(@Valid @ModelAttribute("form") WorkshopForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		this.workshops.requireAnnouncer(actor);
		if (result.hasErrors()) {
			return page(null, 0, model);
		}
		try {
			WorkshopId id = this.workshops.announce(actor, form.toWorkshop());
			flash.addFlashAttribute("notice", "development.workshop.announced");
			return "redirect:/workshops/" + id;
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(null, 0, model);
		}
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable WorkshopId id, Actor actor, Model model) {
		WorkshopSummary workshop = this.workshops.managed(actor, id);
		model.addAttribute("form", WorkshopForm.of(workshop));
		return page(workshop, workshop.version(), model);
	}

	@PostMapping("/{id}")
	String change(@PathVariable WorkshopId id, @RequestParam long version,
			@Valid @ModelAttribute("form") WorkshopForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		WorkshopSummary workshop = this.workshops.managed(actor, id);
		if (result.hasErrors()) {
			return page(workshop, version, model);
		}
		try {
			this.workshops.change(actor, id, version, form.toWorkshop());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(workshop, version, model);
		}
		catch (ConflictException overtaken) {
			model.addAttribute(ConflictException.ATTRIBUTE, true);
			return page(workshop, workshop.version(), model);
		}
		flash.addFlashAttribute("notice", "development.workshop.changed");
		return "redirect:/workshops/" + id;
	}

	private String page(@Nullable WorkshopSummary workshop, long version, Model model) {
		model.addAttribute("workshop", workshop);
		model.addAttribute("version", version);
		model.addAttribute("values", Choice.of(BehaviourValue.values(), (value) -> "behaviour." + value.name()));
		model.addAttribute("indicators",
				this.indicators.offered()
					.stream()
					.map((one) -> new Choice(one.code(), one.code() + " " + one.name()))
					.toList());
		return "development/workshop-edit";
	}

}
