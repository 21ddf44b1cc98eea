package id.timbang.calibration.web;

import id.timbang.calibration.CalibrationService;
import id.timbang.period.PeriodId;
import id.timbang.personnel.UnitId;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.SeveralRulesException;
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
 * That people sat together about the figures of a unit.
 */
@Controller
@RequestMapping("/periods/{id}/calibration/sessions")
class SessionController {

	private final CalibrationService calibration;

	SessionController(CalibrationService calibration) {
		this.calibration = calibration;
	}

	@GetMapping("/new")
	String form(@PathVariable PeriodId id, @RequestParam UnitId unit, Actor actor, Model model) {
		model.addAttribute("form", SessionForm.EMPTY);
		return page(this.calibration.desk(actor, id, unit), model);
	}

	@PostMapping
	String record(@PathVariable PeriodId id, @RequestParam UnitId unit, @Valid @ModelAttribute("form") SessionForm form,
			BindingResult result, Actor actor, Model model, RedirectAttributes flash) {
		if (!result.hasErrors()) {
			try {
				this.calibration.record(actor, id, unit, form.toSession());
				flash.addFlashAttribute("notice", "calibration.session.recorded");
				return "redirect:/periods/" + id + "/calibration?unit=" + unit;
			}
			catch (SeveralRulesException refusals) {
				refusals.addTo(result);
			}
			catch (ConflictException overtaken) {
				model.addAttribute(ConflictException.ATTRIBUTE, overtaken.messageKey());
			}
		}
		return page(this.calibration.desk(actor, id, unit), model);
	}

	private static String page(CalibrationService.Desk found, Model model) {
		model.addAttribute("desk", found);
		model.addAttribute("period", found.period());
		model.addAttribute("unit", found.place().unit());
		return "calibration/session";
	}

}
