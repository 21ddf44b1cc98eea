package id.timbang.workday.web;

import java.time.DayOfWeek;
import java.util.UUID;

import id.timbang.personnel.UnitId;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import id.timbang.workday.OpeningHoursService;
import id.timbang.workday.OpeningPage;
import id.timbang.workday.web.OpeningHoursForm.Term;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * When a unit is open.
 */
@Controller
@RequestMapping("/units/{id}/opening-hours")
class OpeningHoursController {

	private final OpeningHoursService openings;

	OpeningHoursController(OpeningHoursService openings) {
		this.openings = openings;
	}

	@GetMapping
	String show(@PathVariable UnitId id, Actor actor, Model model) {
		OpeningPage page = this.openings.page(actor, id);
		model.addAttribute("form", OpeningHoursForm.of(page.today()));
		return page(page, model);
	}

	@PostMapping
	String add(@PathVariable UnitId id, @ModelAttribute("form") OpeningHoursForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		try {
			Term term = form.read();
			this.openings.add(actor, id, term.from(), term.hours());
		}
		catch (SeveralRulesException refusals) {
			refusals.addTo(result);
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
		}
		if (result.hasErrors()) {
			return page(this.openings.page(actor, id), model);
		}
		flash.addFlashAttribute("notice", "workday.opening.added");
		return "redirect:/units/" + id + "/opening-hours";
	}

	@PostMapping("/{term}/remove")
	String remove(@PathVariable UnitId id, @PathVariable UUID term, Actor actor, RedirectAttributes flash) {
		this.openings.remove(actor, id, term);
		flash.addFlashAttribute("notice", "workday.opening.removed");
		return "redirect:/units/" + id + "/opening-hours";
	}

	private static String page(OpeningPage page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("weekdays", DayOfWeek.values());
		return "workday/opening-hours";
	}

}
