package id.timbang.workday.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;

import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.TypedDays;
import id.timbang.workday.Holiday;
import id.timbang.workday.HolidayService;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
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
 * National holidays and joint leave, a year at a time: everybody reads, HR changes.
 */
@Controller
@RequestMapping("/holidays")
class HolidayController {

	private final HolidayService holidays;

	private final Clock clock;

	HolidayController(HolidayService holidays, Clock clock) {
		this.holidays = holidays;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable Integer year, Actor actor, Model model) {
		model.addAttribute("form", HolidayForm.empty());
		return page(year(year), actor, model);
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") HolidayForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		Year year = (form.day() != null) ? Year.from(form.day()) : year(null);
		if (result.hasErrors()) {
			return page(year, actor, model);
		}
		try {
			this.holidays.add(actor, form.toHoliday());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(year, actor, model);
		}
		flash.addFlashAttribute("notice", "workday.holiday.added");
		return "redirect:/holidays?year=" + year;
	}

	@PostMapping("/{day}/remove")
	String remove(@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, Actor actor,
			RedirectAttributes flash) {
		this.holidays.remove(actor, day);
		flash.addFlashAttribute("notice", "workday.holiday.removed");
		return "redirect:/holidays?year=" + Year.from(day);
	}

	/** This year unless a sensible one is asked for. */
	private Year year(@Nullable Integer wanted) {
		if (wanted == null || wanted < TypedDays.FIRST.getYear() || wanted > TypedDays.LAST.getYear()) {
			return Year.now(this.clock);
		}
		return Year.of(wanted);
	}

	private String page(Year year, Actor actor, Model model) {
		model.addAttribute("year", year);
		model.addAttribute("holidays", this.holidays.of(year));
		model.addAttribute("mayChange", actor.isHrAdmin());
		model.addAttribute("kinds", Choice.of(Holiday.Kind.values(), Holiday.Kind::messageKey));
		return "workday/holidays";
	}

}
