package id.timbang.complaint.web;

import id.timbang.complaint.ComplaintId;
import id.timbang.complaint.NewComplaint;
import id.timbang.complaint.PraiseService;
import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;
import id.timbang.shared.RuleException;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Passes praise on to whom it means.
 */
@Controller
@RequestMapping("/complaints/{id}/praise")
class PassOnController {

	private final PraiseService praise;

	PassOnController(PraiseService praise) {
		this.praise = praise;
	}

	@GetMapping
	String ask(@PathVariable ComplaintId id, @RequestParam(defaultValue = "") String q, Actor actor, Model model) {
		model.addAttribute("form", new PassOnForm(null, this.praise.page(actor, id).text()));
		return page(id, q, actor, model);
	}

	@PostMapping
	String passOn(@PathVariable ComplaintId id, @Valid @ModelAttribute("form") PassOnForm form, BindingResult result,
			@RequestParam(defaultValue = "") String q, Actor actor, Model model, RedirectAttributes flash) {
		if (result.hasErrors() || form.officer() == null) {
			return page(id, q, actor, model);
		}
		try {
			this.praise.passOn(actor, id, form.officer(), form.text());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(id, q, actor, model);
		}
		flash.addFlashAttribute("notice", "complaint.praise.passedOn");
		return "redirect:/complaints/" + id;
	}

	private String page(ComplaintId id, String q, Actor actor, Model model) {
		model.addAttribute("page", this.praise.page(actor, id));
		model.addAttribute("candidates", this.praise.candidates(actor, id, q));
		model.addAttribute("q", q);
		return "complaint/pass-on";
	}

	/**
	 * Whom it means, and what that person reads.
	 */
	record PassOnForm(@NotNull @Nullable EmployeeId officer,
			@Size(min = NewComplaint.SHORTEST, max = NewComplaint.LONGEST) String text) {

		PassOnForm {
			text = (text != null) ? text : "";
		}

	}

}
