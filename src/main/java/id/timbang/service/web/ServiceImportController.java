package id.timbang.service.web;

import java.util.UUID;

import id.timbang.service.ServiceImport;
import id.timbang.service.ServiceImportReport;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Import of services from CSV: dry run, then confirmation.
 */
@Controller
@RequestMapping("/services/import")
class ServiceImportController {

	private final ServiceImport serviceImport;

	ServiceImportController(ServiceImport serviceImport) {
		this.serviceImport = serviceImport;
	}

	@GetMapping
	String form(Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("form", new FileForm(null));
		return "service/import";
	}

	@PostMapping
	String check(@ModelAttribute("form") FileForm form, BindingResult result, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		byte[] content = ChosenFile.content(form.file());
		if (content == null) {
			result.rejectValue("file", "service.import.noFile");
		}
		else {
			model.addAttribute("report", this.serviceImport.check(actor, content));
		}
		return "service/import";
	}

	@PostMapping("/{id}")
	String apply(@PathVariable UUID id, Actor actor, Model model, RedirectAttributes flash) {
		ServiceImportReport report = this.serviceImport.apply(actor, id);
		if (!report.errors().isEmpty()) {
			model.addAttribute("form", new FileForm(null));
			model.addAttribute("report", report);
			return "service/import";
		}
		flash.addFlashAttribute("notice", "import.done");
		flash.addFlashAttribute("noticeArguments", new Object[] { report.read() });
		return "redirect:/services";
	}

	/**
	 * The file.
	 */
	record FileForm(@Nullable MultipartFile file) {
	}

}
