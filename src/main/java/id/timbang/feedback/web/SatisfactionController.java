package id.timbang.feedback.web;

import java.time.Clock;
import java.time.YearMonth;

import id.timbang.feedback.SatisfactionPage;
import id.timbang.feedback.SatisfactionRow;
import id.timbang.feedback.SatisfactionService;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitService;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.shared.Window;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What citizens say: about a unit, for everybody who is signed in, and about all units,
 * for HR. Some months together, as a rule the last twelve.
 */
@Controller
class SatisfactionController {

	private final SatisfactionService satisfaction;

	private final UnitService units;

	private final Clock clock;

	SatisfactionController(SatisfactionService satisfaction, UnitService units, Clock clock) {
		this.satisfaction = satisfaction;
		this.units = units;
		this.clock = clock;
	}

	@GetMapping("/units/{id}/satisfaction")
	String show(@PathVariable UnitId id, @ModelAttribute("form") MonthsForm form, BindingResult result, Actor actor,
			Model model, HttpServletResponse response) {
		MonthsForm months = months(form, result, model, response);
		SatisfactionPage page = this.satisfaction.page(id, months.first(), months.last());
		model.addAttribute("unit", this.units.unit(id).node());
		model.addAttribute("page", page);
		model.addAttribute("mayReadAnswers", actor.isHrAdmin());
		return "feedback/satisfaction";
	}

	@GetMapping("/satisfaction")
	String list(@ModelAttribute("form") MonthsForm form, BindingResult result,
			@RequestParam(defaultValue = "1") int page, Actor actor, Model model, HttpServletResponse response) {
		actor.require(Role.HR_ADMIN);
		MonthsForm months = months(form, result, model, response);
		Window<SatisfactionRow> window = this.satisfaction.list(actor, months.first(), months.last(), page);
		model.addAttribute("window", window);
		model.addAttribute("url", "/satisfaction?from=" + months.first() + "&until=" + months.last());
		return "feedback/units";
	}

	@GetMapping("/satisfaction/weakest")
	String weakest(@ModelAttribute("form") MonthsForm form, BindingResult result,
			@RequestParam(defaultValue = "1") int page, Actor actor, Model model, HttpServletResponse response) {
		actor.require(Role.HR_ADMIN);
		MonthsForm months = months(form, result, model, response);
		model.addAttribute("window", this.satisfaction.weakest(actor, months.first(), months.last(), page));
		model.addAttribute("url", "/satisfaction/weakest?from=" + months.first() + "&until=" + months.last());
		return "feedback/weakest";
	}

	/** Those of the form, or the usual ones where it has errors. */
	private MonthsForm months(MonthsForm form, BindingResult result, Model model, HttpServletResponse response) {
		YearMonth now = YearMonth.now(this.clock);
		form.check(result);
		MonthsForm months = result.hasErrors() ? MonthsForm.usual(now) : form.completed(now);
		if (result.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("invalid", true);
		}
		else {
			model.addAllAttributes(new BeanPropertyBindingResult(months, "form").getModel());
		}
		model.addAttribute("months", months);
		model.addAttribute("chosen", !form.isEmpty() && !result.hasErrors());
		return months;
	}

}
