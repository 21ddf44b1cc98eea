package id.timbang.personnel.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import id.timbang.personnel.ImportFiles;
import id.timbang.personnel.ImportReport;
import id.timbang.personnel.PersonnelImport;
import id.timbang.shared.Actor;
import id.timbang.shared.ChosenFile;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import jakarta.validation.constraints.NotNull;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import jakarta.validation.Valid;

/**
 * Import of units, positions and people from CSV: dry run, then confirmation.
 */
@Controller
@RequestMapping("/employees/import")
class ImportController {

	private final PersonnelImport personnelImport;

	private final Clock clock;

	ImportController(PersonnelImport personnelImport, Clock clock) {
		this.personnelImport = personnelImport;
		this.clock = clock;
	}

	@GetMapping
	String form(Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("form", new ImportForm(null, null, null, LocalDate.now(this.clock)));
		return "personnel/import";
	}

	@PostMapping
	String check(@Valid @ModelAttribute("form") ImportForm form, BindingResult result, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		if (!result.hasErrors() && form.effectiveOn() != null) {
			ImportFiles files = form.toFiles(form.effectiveOn());
			if (files.isEmpty()) {
				result.rejectValue("units", "import.noFile");
			}
			else {
				check(files, result, actor, model);
			}
		}
		return "personnel/import";
	}

	private void check(ImportFiles files, BindingResult result, Actor actor, Model model) {
		try {
			model.addAttribute("report", this.personnelImport.check(actor, files));
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
		}
	}

	@PostMapping("/{id}")
	String apply(@PathVariable UUID id, Actor actor, Model model, RedirectAttributes flash) {
		ImportReport report = this.personnelImport.apply(actor, id);
		if (!report.errors().isEmpty()) {
			model.addAttribute("form", new ImportForm(null, null, null, LocalDate.now(this.clock)));
			model.addAttribute("report", report);
			return "personnel/import";
		}
		flash.addFlashAttribute("notice", "import.done");
		flash.addFlashAttribute("noticeArguments", new Object[] { report.read() });
		return "redirect:/employees";
	}

	/**
	 * Up to three files and the day from which changed appraisers count.
	 */
	record ImportForm(@Nullable MultipartFile units, @Nullable MultipartFile positions,
			@Nullable MultipartFile employees,
			@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate effectiveOn) {

		ImportFiles toFiles(LocalDate effectiveOn) {
			return new ImportFiles(ChosenFile.content(this.units), ChosenFile.content(this.positions),
					ChosenFile.content(this.employees), effectiveOn);
		}

	}

}
