package id.timbang.development.web;

import id.timbang.development.PracticeId;
import id.timbang.development.PracticeService;
import id.timbang.development.PracticeSummary;
import id.timbang.result.ResultId;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Tells others what was recommended to them.
 */
@Controller
@RequestMapping("/results/{id}/practice")
class ResultPracticeController {

	private final PracticeService practices;

	ResultPracticeController(PracticeService practices) {
		this.practices = practices;
	}

	@GetMapping
	String form(@PathVariable ResultId id, Actor actor, Model model) {
		PracticeSummary practice = this.practices.of(actor, id).orElse(null);
		model.addAttribute("form", PracticeForm.of(practice));
		return page(id, practice, (practice != null) ? practice.version() : null, model);
	}

	@PostMapping
	String tell(@PathVariable ResultId id, @Valid @ModelAttribute("form") PracticeForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		PracticeSummary practice = this.practices.of(actor, id).orElse(null);
		if (result.hasErrors()) {
			return page(id, practice, form.version(), model);
		}
		try {
			PracticeId told = this.practices.tell(actor, id, form.version(), form.toPractice());
			flash.addFlashAttribute("notice", "development.practice.told");
			return "redirect:/practices/" + told;
		}
		catch (ConflictException overtaken) {
			model.addAttribute(ConflictException.ATTRIBUTE, true);
			model.addAttribute("stored", (practice != null) ? practice.id() : null);
			return page(id, practice, (practice != null) ? practice.version() : null, model);
		}
	}

	private static String page(ResultId id, @Nullable PracticeSummary practice, @Nullable Long version, Model model) {
		model.addAttribute("result", id);
		model.addAttribute("named", practice != null && practice.person() != null);
		model.addAttribute("version", version);
		return "development/practice-edit";
	}

}
