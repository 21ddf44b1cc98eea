package id.timbang.visit.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import id.timbang.shared.Actor;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;
import id.timbang.visit.Counter;
import id.timbang.visit.VisitId;
import id.timbang.visit.VisitService;
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
 * The visits of the officer's own counter.
 */
@Controller
@RequestMapping("/visits")
class VisitController {

	private final VisitService visits;

	private final Clock clock;

	VisitController(VisitService visits, Clock clock) {
		this.visits = visits;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		Counter counter = this.visits.counter(actor).orElse(null);
		model.addAttribute("counter", counter);
		if (counter != null) {
			model.addAttribute("visits", this.visits.list(actor, Window.clamp(page)));
			model.addAttribute("total", this.visits.count(actor));
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
		if (result.hasErrors()) {
			return newPage(actor, model);
		}
		try {
			VisitId id = this.visits.register(actor, form.toVisit());
			return "redirect:/visits/" + id + "/slip";
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return newPage(actor, model);
		}
	}

	@GetMapping("/{id}")
	String show(@PathVariable VisitId id, Actor actor, Model model) {
		model.addAttribute("page", this.visits.page(actor, id));
		return "visit/visit";
	}

	@PostMapping("/{id}/complete")
	String complete(@PathVariable VisitId id, Actor actor, RedirectAttributes flash) {
		this.visits.complete(actor, id);
		flash.addFlashAttribute("notice", "visit.completed");
		return "redirect:/visits";
	}

	@PostMapping("/{id}/correct")
	String correct(@PathVariable VisitId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.visits.correct(actor, id, version);
		flash.addFlashAttribute("notice", "visit.corrected");
		return "redirect:/visits/" + id;
	}

	private String newPage(Actor actor, Model model) {
		Optional<Counter> counter = this.visits.counter(actor);
		counter.ifPresent((found) -> model.addAttribute("counter", found));
		return counter.isPresent() ? "visit/visit-new" : "redirect:/visits";
	}

}
