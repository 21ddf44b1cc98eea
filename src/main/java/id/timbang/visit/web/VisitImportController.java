package id.timbang.visit.web;

import java.util.Objects;

import id.timbang.shared.Actor;
import id.timbang.shared.CsvException;
import id.timbang.shared.Role;
import id.timbang.shared.RowError;
import id.timbang.visit.VisitImport;
import id.timbang.visit.VisitImportId;
import id.timbang.visit.VisitImportSummary;
import jakarta.servlet.http.HttpServletResponse;
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
 * Import of visits from CSV: reading, checks in the background, confirmation, and again
 * the background. A page that waits asks again by itself.
 */
@Controller
@RequestMapping("/visits/import")
class VisitImportController {

	/** Seconds until a page that waits asks again. */
	private static final String SOON = "3";

	private final VisitImport imports;

	VisitImportController(VisitImport imports) {
		this.imports = imports;
	}

	@GetMapping
	String form(@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		model.addAttribute("form", new FileForm(null));
		return files(page, actor, model);
	}

	private String files(int page, Actor actor, Model model) {
		model.addAttribute("imports", this.imports.list(actor, page));
		return "visit/imports";
	}

	@PostMapping
	String receive(@ModelAttribute("form") FileForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		MultipartFile file = form.file();
		if (file == null || file.isEmpty()) {
			result.rejectValue("file", "visit.import.noFile");
			return files(1, actor, model);
		}
		try {
			String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
			VisitImport.Received received = this.imports.receive(actor, name, file);
			if (received.known()) {
				flash.addFlashAttribute("notice", "visit.import.sentBefore");
			}
			return "redirect:/visits/import/" + received.id();
		}
		catch (CsvException ex) {
			RowError error = ex.error();
			result.rejectValue("file", error.messageKey(), error.arguments().toArray(), null);
			model.addAttribute("broken", error);
			return files(1, actor, model);
		}
	}

	@GetMapping("/{id}")
	String show(@PathVariable VisitImportId id, @RequestParam(defaultValue = "1") int page, Actor actor, Model model,
			HttpServletResponse response) {
		VisitImportSummary found = this.imports.find(actor, id);
		if (found.state().isBusy()) {
			response.setHeader("Refresh", SOON);
		}
		model.addAttribute("found", found);
		model.addAttribute("errors", this.imports.errors(actor, id, page));
		return "visit/import";
	}

	@PostMapping("/{id}/apply")
	String apply(@PathVariable VisitImportId id, @RequestParam(defaultValue = "0") int good, Actor actor) {
		this.imports.apply(actor, id, good);
		return "redirect:/visits/import/" + id;
	}

	@PostMapping("/{id}/discard")
	String discard(@PathVariable VisitImportId id, Actor actor, RedirectAttributes flash) {
		this.imports.discard(actor, id);
		flash.addFlashAttribute("notice", "visit.import.discarded");
		return "redirect:/visits/import";
	}

	/**
	 * The file.
	 */
	record FileForm(@Nullable MultipartFile file) {
	}

}
