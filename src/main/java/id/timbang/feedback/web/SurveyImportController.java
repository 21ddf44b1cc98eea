package id.timbang.feedback.web;

import java.util.UUID;

import id.timbang.feedback.SurveyImport;
import id.timbang.feedback.SurveyReport;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.shared.Actor;
import id.timbang.shared.ChosenFile;
import id.timbang.shared.Role;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Import of a survey from CSV: dry run, then confirmation.
 */
@Controller
@RequestMapping("/satisfaction/import")
class SurveyImportController {

	private final SurveyImport surveys;

	SurveyImportController(SurveyImport surveys) {
		this.surveys = surveys;
	}

	@GetMapping
	String form(Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("form", new SurveyForm(null, null));
		return page(model);
	}

	@PostMapping
	String check(@ModelAttribute("form") SurveyForm form, BindingResult result, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		byte[] content = ChosenFile.content(form.file());
		if (content == null) {
			result.rejectValue("file", "feedback.import.noFile");
		}
		else if (!result.hasErrors()) {
			model.addAttribute("report", this.surveys.check(actor, content, form.unit()));
		}
		return page(model);
	}

	@PostMapping("/{id}")
	String apply(@PathVariable UUID id, @RequestParam @Nullable UnitId unit, Actor actor, Model model,
			RedirectAttributes flash) {
		SurveyReport report = this.surveys.apply(actor, id, unit);
		if (!report.isGood()) {
			model.addAttribute("form", new SurveyForm(unit, null));
			model.addAttribute("report", report);
			return page(model);
		}
		flash.addFlashAttribute("notice", "feedback.import.done");
		flash.addFlashAttribute("noticeArguments", new Object[] { report.answers() });
		String months = "satisfaction?from=" + report.first() + "&until=" + report.last();
		return "redirect:/" + ((report.units().size() == 1) ? "units/" + report.units().iterator().next() + "/" : "")
				+ months;
	}

	private String page(Model model) {
		model.addAttribute("units", UnitNode.choices(this.surveys.units()));
		return "feedback/import";
	}

	/**
	 * A file, and the unit of rows that name none.
	 */
	record SurveyForm(@Nullable UnitId unit, @Nullable MultipartFile file) {
	}

}
