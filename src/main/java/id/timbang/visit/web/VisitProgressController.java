package id.timbang.visit.web;

import id.timbang.shared.Actor;
import id.timbang.visit.CorrectionCause;
import id.timbang.visit.VisitId;
import id.timbang.visit.VisitProgressService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
 * One visit and what happens to it. Each button is one tap.
 */
@Controller
@RequestMapping("/visits/{id}")
class VisitProgressController {

	private final VisitProgressService progress;

	private final VisitView view;

	VisitProgressController(VisitProgressService progress, VisitView view) {
		this.progress = progress;
		this.view = view;
	}

	@GetMapping
	String show(@PathVariable VisitId id, Actor actor, Model model) {
		return this.view.show(id, actor, model);
	}

	@PostMapping("/complete")
	String complete(@PathVariable VisitId id, Actor actor, RedirectAttributes flash) {
		this.progress.complete(actor, id);
		flash.addFlashAttribute("notice", "visit.completed");
		return "redirect:/visits";
	}

	@PostMapping("/stages/{place}/end")
	String endStage(@PathVariable VisitId id, @PathVariable int place, Actor actor, RedirectAttributes flash) {
		boolean completed = this.progress.endStage(actor, id, place);
		flash.addFlashAttribute("notice", completed ? "visit.completed" : "visit.stage.ended");
		return completed ? "redirect:/visits" : "redirect:/visits/" + id;
	}

	@PostMapping("/pause")
	String pause(@PathVariable VisitId id, @Valid @ModelAttribute("pause") PauseForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		if (result.hasErrors()) {
			return this.view.show(id, actor, model);
		}
		this.progress.pause(actor, id, form.reason());
		flash.addFlashAttribute("notice", "visit.paused");
		return "redirect:/visits/" + id;
	}

	@PostMapping("/resume")
	String resume(@PathVariable VisitId id, Actor actor, RedirectAttributes flash) {
		this.progress.resume(actor, id);
		flash.addFlashAttribute("notice", "visit.resumed");
		return "redirect:/visits/" + id;
	}

	@PostMapping("/take-over")
	String takeOver(@PathVariable VisitId id, Actor actor, RedirectAttributes flash) {
		this.progress.takeOver(actor, id);
		flash.addFlashAttribute("notice", "visit.takenOver");
		return "redirect:/visits/" + id;
	}

	@PostMapping("/correct")
	String correct(@PathVariable VisitId id, @Valid @ModelAttribute("correction") CorrectionForm form,
			BindingResult result, Actor actor, Model model, RedirectAttributes flash) {
		if (result.hasErrors() || form.cause() == null) {
			return this.view.show(id, actor, model);
		}
		this.progress.correct(actor, id, form.version(), form.cause());
		flash.addFlashAttribute("notice", "visit.corrected");
		return "redirect:/visits/" + id;
	}

	/**
	 * Why a visit waits.
	 */
	record PauseForm(@NotBlank @Size(min = 10, max = 300) String reason) {

		static final PauseForm EMPTY = new PauseForm("");

		PauseForm {
			reason = (reason != null) ? reason : "";
		}

	}

	/**
	 * Why something had to be put right.
	 *
	 * @param version of the page that was seen
	 */
	record CorrectionForm(long version, @NotNull @Nullable CorrectionCause cause) {

		static final CorrectionForm EMPTY = new CorrectionForm(0, null);

	}

}
