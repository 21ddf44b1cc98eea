package id.timbang.report.web;

import id.timbang.report.ReportId;
import id.timbang.report.ReportReader;
import id.timbang.report.ReportService;
import id.timbang.report.ReportSheet;
import id.timbang.shared.Actor;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets the appraiser take a report or return it.
 */
@Controller
@RequestMapping("/reports/{id}")
class DecisionController {

	private final ReportReader reader;

	private final ReportService reports;

	private final ReportPages pages;

	DecisionController(ReportReader reader, ReportService reports, ReportPages pages) {
		this.reader = reader;
		this.reports = reports;
		this.pages = pages;
	}

	@PostMapping("/accept")
	String accept(@PathVariable ReportId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.reports.accept(actor, id, version);
		flash.addFlashAttribute("notice", "report.accepted");
		return "redirect:/reports/" + id;
	}

	@PostMapping("/return")
	String giveBack(@PathVariable ReportId id, @RequestParam long version,
			@Valid @ModelAttribute("form") ReturnForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		ReportSheet sheet = this.reader.review(actor, id);
		if (result.hasErrors()) {
			return this.pages.reading(sheet, actor, model);
		}
		this.reports.giveBack(actor, id, version, form.reason());
		flash.addFlashAttribute("notice", "report.returned");
		return "redirect:/reports/" + id;
	}

}
