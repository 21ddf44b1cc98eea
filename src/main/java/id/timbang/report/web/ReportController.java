package id.timbang.report.web;

import java.util.Optional;

import id.timbang.report.ReportId;
import id.timbang.report.ReportReader;
import id.timbang.report.ReportReceipt;
import id.timbang.report.ReportService;
import id.timbang.report.ReportSheet;
import id.timbang.report.ReportSummary;
import id.timbang.shared.Actor;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;

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
 * Shows reports: one's own, one of them, its receipt, and what both sides said about it.
 */
@Controller
@RequestMapping("/reports")
class ReportController {

	private final ReportReader reader;

	private final ReportService reports;

	private final ReportPages pages;

	ReportController(ReportReader reader, ReportService reports, ReportPages pages) {
		this.reader = reader;
		this.reports = reports;
		this.pages = pages;
	}

	@GetMapping
	String own(@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		Window<ReportSummary> own = this.reader.own(actor, page);
		model.addAttribute("reports", own);
		model.addAttribute("total", this.reader.countOwn(actor));
		return "report/reports";
	}

	/** Whoever may write gets the form, everybody else the page to read. */
	@GetMapping("/{id}")
	String show(@PathVariable ReportId id, Actor actor, Model model) {
		ReportSheet sheet = this.reader.sheet(actor, id);
		if (sheet.rights().write()) {
			ReportForm form = ReportForm.of(sheet);
			model.addAttribute("form", form);
			return this.pages.form(sheet, form, sheet.version(), model);
		}
		model.addAttribute("form", ReturnForm.EMPTY);
		return this.pages.reading(sheet, actor, model);
	}

	@GetMapping("/{id}/receipt")
	String receipt(@PathVariable ReportId id, Actor actor, Model model) {
		Optional<ReportReceipt> receipt = this.reader.receipt(actor, id);
		if (receipt.isEmpty()) {
			return "redirect:/reports/" + id;
		}
		model.addAttribute("receipt", receipt.get());
		return "report/receipt";
	}

	@GetMapping("/{id}/messages")
	String messages(@PathVariable ReportId id, Actor actor, Model model) {
		model.addAttribute("form", new MessageForm(""));
		return dialogue(id, actor, model);
	}

	@PostMapping("/{id}/messages")
	String say(@PathVariable ReportId id, @ModelAttribute("form") MessageForm form, BindingResult result, Actor actor,
			Model model, RedirectAttributes flash) {
		try {
			this.reports.say(actor, id, form.message());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return dialogue(id, actor, model);
		}
		flash.addFlashAttribute("notice", "report.message.sent");
		return "redirect:/reports/" + id + "/messages";
	}

	private String dialogue(ReportId id, Actor actor, Model model) {
		model.addAttribute("sheet", this.reader.talk(actor, id));
		return "report/messages";
	}

}
