package id.timbang.workday.web;

import java.util.UUID;

import id.timbang.shared.Actor;
import id.timbang.shared.ChosenFile;
import id.timbang.shared.Role;
import id.timbang.workday.HolidayImport;
import id.timbang.workday.HolidayReport;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Import of the holidays of whole years from CSV: dry run, then confirmation.
 */
@Controller
@RequestMapping("/holidays/import")
class HolidayImportController {

	private final HolidayImport holidays;

	HolidayImportController(HolidayImport holidays) {
		this.holidays = holidays;
	}

	@GetMapping
	String form(Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("form", new FileForm(null));
		return "workday/import";
	}

	@PostMapping
	String check(@ModelAttribute("form") FileForm form, BindingResult result, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		byte[] content = ChosenFile.content(form.file());
		if (content == null) {
			result.rejectValue("file", "workday.import.noFile");
		}
		else {
			model.addAttribute("report", this.holidays.check(actor, content));
		}
		return "workday/import";
	}

	@PostMapping("/{id}")
	String apply(@PathVariable UUID id, Actor actor, Model model, RedirectAttributes flash) {
		HolidayReport report = this.holidays.apply(actor, id);
		if (!report.isWorthwhile()) {
			model.addAttribute("form", new FileForm(null));
			model.addAttribute("report", report);
			return "workday/import";
		}
		flash.addFlashAttribute("notice", "workday.import.done");
		flash.addFlashAttribute("noticeArguments", new Object[] { report.changes().size() });
		return "redirect:/holidays?year=" + report.changes().get(0).day().getYear();
	}

	/**
	 * The file.
	 */
	record FileForm(@Nullable MultipartFile file) {
	}

}
