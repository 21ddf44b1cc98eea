package id.timbang.feedback.web;

import java.time.Clock;
import java.time.YearMonth;

import id.timbang.feedback.FollowUpRow;
import id.timbang.feedback.FollowUpService;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitService;
import id.timbang.scoring.ServiceElement;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.RuleException;
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
 * What a unit undertakes about its weakest elements: for everybody who is signed in to
 * read, for HR and whoever leads the unit to write.
 */
@Controller
@RequestMapping("/units/{id}/satisfaction/follow-up")
class FollowUpController {

	private final FollowUpService followUps;

	private final UnitService units;

	private final Clock clock;

	FollowUpController(FollowUpService followUps, UnitService units, Clock clock) {
		this.followUps = followUps;
		this.units = units;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable UnitId id, MonthsForm months, BindingResult result,
			@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		MonthsForm read = months.ofLink(result, YearMonth.now(this.clock));
		model.addAttribute("unit", this.units.unit(id).node());
		model.addAttribute("months", read);
		model.addAttribute("sheet", this.followUps.sheet(actor, id, read.first(), read.last(), page));
		return "feedback/follow-up";
	}

	@GetMapping("/{element}")
	String form(@PathVariable UnitId id, @PathVariable ServiceElement element, MonthsForm months, BindingResult result,
			Actor actor, Model model) {
		MonthsForm read = months.ofLink(result, YearMonth.now(this.clock));
		FollowUpRow row = row(actor, id, read, element);
		model.addAttribute("form", FollowUpForm.of(row));
		return page(id, read, row, row.version(), model);
	}

	@PostMapping("/{element}")
	String write(@PathVariable UnitId id, @PathVariable ServiceElement element, MonthsForm months,
			BindingResult monthsResult, @RequestParam long version, @Valid @ModelAttribute("form") FollowUpForm form,
			BindingResult result, Actor actor, Model model, RedirectAttributes flash) {
		MonthsForm read = months.ofLink(monthsResult, YearMonth.now(this.clock));
		form.check(result);
		if (result.hasErrors()) {
			return page(id, read, row(actor, id, read, element), version, model);
		}
		try {
			this.followUps.write(actor, id, read.first(), read.last(), element, version, form.toContent());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(id, read, row(actor, id, read, element), version, model);
		}
		catch (ConflictException conflict) {
			model.addAttribute(ConflictException.ATTRIBUTE, true);
			FollowUpRow stored = row(actor, id, read, element);
			return page(id, read, stored, stored.version(), model);
		}
		flash.addFlashAttribute("notice", "feedback.followUp.written");
		return "redirect:/units/" + id + "/satisfaction/follow-up?from=" + read.first() + "&until=" + read.last();
	}

	private FollowUpRow row(Actor actor, UnitId unit, MonthsForm months, ServiceElement element) {
		return this.followUps.row(actor, unit, months.first(), months.last(), element);
	}

	private String page(UnitId id, MonthsForm months, FollowUpRow row, long version, Model model) {
		model.addAttribute("unit", this.units.unit(id).node());
		model.addAttribute("months", months);
		model.addAttribute("row", row);
		model.addAttribute("version", version);
		return "feedback/follow-up-edit";
	}

}
