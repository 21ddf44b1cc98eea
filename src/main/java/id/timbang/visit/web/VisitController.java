package id.timbang.visit.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import id.timbang.shared.Actor;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;
import id.timbang.visit.ContactService;
import id.timbang.visit.ContactTerms;
import id.timbang.visit.Counter;
import id.timbang.visit.VisitFilter;
import id.timbang.visit.VisitId;
import id.timbang.visit.VisitRegistration;
import id.timbang.visit.VisitService;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The visits of the officer's own counter.
 */
@Controller
@RequestMapping("/visits")
class VisitController {

	private final VisitService visits;

	private final VisitRegistration registration;

	private final ContactService contacts;

	private final ContactTerms terms;

	private final Clock clock;

	VisitController(VisitService visits, VisitRegistration registration, ContactService contacts, ContactTerms terms,
			Clock clock) {
		this.visits = visits;
		this.registration = registration;
		this.contacts = contacts;
		this.terms = terms;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "OPEN") VisitFilter show, @RequestParam(defaultValue = "1") int page,
			Actor actor, Model model) {
		Counter counter = this.visits.counter(actor).orElse(null);
		model.addAttribute("counter", counter);
		if (counter != null) {
			model.addAttribute("show", show);
			model.addAttribute("filters", VisitFilter.values());
			model.addAttribute("visits", this.visits.list(actor, show, Window.clamp(page)));
			model.addAttribute("total", this.visits.count(actor, show));
		}
		return "visit/visits";
	}

	@GetMapping("/new")
	String newForm(Actor actor, Model model) {
		model.addAttribute("form", VisitForm.at(LocalDateTime.now(this.clock).truncatedTo(ChronoUnit.MINUTES)));
		return newPage(actor, model);
	}

	@PostMapping
	String register(@Valid @ModelAttribute("form") VisitForm form, BindingResult result, Actor actor, Model model) {
		// One value that could not be read leaves no form to look at.
		if (result.getTarget() != null && !form.contactForm().isEmpty()) {
			form.contactForm().check(result);
		}
		if (result.hasErrors()) {
			return newPage(actor, model);
		}
		try {
			VisitId id = this.registration.register(actor, form.toVisit());
			return "redirect:/visits/" + id + "/slip";
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return newPage(actor, model);
		}
	}

	private String newPage(Actor actor, Model model) {
		Optional<Counter> counter = this.visits.counter(actor);
		counter.ifPresent((found) -> model.addAttribute("counter", found));
		model.addAttribute("terms", this.terms);
		model.addAttribute("takesContact", this.contacts.isOffered());
		return counter.isPresent() ? "visit/visit-new" : "redirect:/visits";
	}

}
