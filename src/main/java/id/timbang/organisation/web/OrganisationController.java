package id.timbang.organisation.web;

import id.timbang.organisation.OrganisationPage;
import id.timbang.organisation.OrganisationRow;
import id.timbang.organisation.OrganisationService;
import id.timbang.organisation.UnitPredicate;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.period.PhaseClosedException;
import id.timbang.personnel.UnitId;
import id.timbang.scoring.OrganisationPredicate;
import id.timbang.scoring.WrittenReason;
import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
import id.timbang.shared.ConflictException;
import id.timbang.shared.Window;
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
 * How organisations performed in a period: all that somebody leads, and one of them with
 * the form of whoever sets its predicate.
 */
@Controller
@RequestMapping("/periods/{id}/organisations")
class OrganisationController {

	private final OrganisationService organisations;

	private final PeriodService periods;

	OrganisationController(OrganisationService organisations, PeriodService periods) {
		this.organisations = organisations;
		this.periods = periods;
	}

	@GetMapping
	String list(@PathVariable PeriodId id, @RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		Window<OrganisationRow> window = this.organisations.list(actor, id, page);
		PeriodSummary period = this.periods.period(id);
		model.addAttribute("window", window);
		model.addAttribute("period", period);
		model.addAttribute("phases", Phase.values());
		model.addAttribute("open", OrganisationService.isOpen(period));
		return "organisation/organisations";
	}

	@GetMapping("/{unit}")
	String show(@PathVariable PeriodId id, @PathVariable UnitId unit, @RequestParam(defaultValue = "1") int page,
			Actor actor, Model model) {
		OrganisationPage found = this.organisations.page(actor, id, unit, page);
		model.addAttribute("form", OrganisationForm.of(found));
		return page(found, found.version(), model);
	}

	@PostMapping("/{unit}")
	String set(@PathVariable PeriodId id, @PathVariable UnitId unit,
			@Valid @ModelAttribute("form") OrganisationForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		OrganisationPage found = this.organisations.form(actor, id, unit);
		UnitPredicate.faults(form.basis(), form.official(), found.rights().onBehalf())
			.forEach((fault) -> fault.addTo(result));
		if (result.hasErrors()) {
			return page(found, form.version(), model);
		}
		try {
			this.organisations.set(actor, id, unit, form.version(), form.toContent());
		}
		catch (PhaseClosedException closed) {
			throw closed;
		}
		catch (ConflictException conflict) {
			model.addAttribute(ConflictException.ATTRIBUTE, true);
			OrganisationPage stored = this.organisations.form(actor, id, unit);
			return page(stored, stored.version(), model);
		}
		flash.addFlashAttribute("notice", "organisation.set");
		return "redirect:/periods/" + id + "/organisations/" + unit;
	}

	private static String page(OrganisationPage page, long version, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("version", version);
		model.addAttribute("view", new DistributionView(page.period().rules().policy()));
		model.addAttribute("open", OrganisationService.isOpen(page.period()));
		model.addAttribute("choices",
				Choice.of(OrganisationPredicate.values(), (predicate) -> "organisationPredicate." + predicate.name()));
		model.addAttribute("shortest", WrittenReason.ORGANISATION.minimumLength());
		model.addAttribute("longestReason", UnitPredicate.LONGEST_REASON);
		model.addAttribute("longestSources", UnitPredicate.LONGEST_SOURCES);
		return "organisation/organisation";
	}

}
