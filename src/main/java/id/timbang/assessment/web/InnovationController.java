package id.timbang.assessment.web;

import id.timbang.assessment.InnovationClaim;
import id.timbang.assessment.InnovationService;
import id.timbang.report.ReportId;
import id.timbang.scoring.WrittenReason;
import id.timbang.shared.Actor;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import jakarta.validation.Valid;

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
 * The new idea or method of somebody, claimed by the appraiser and confirmed by the
 * appraiser's superior.
 */
@Controller
@RequestMapping("/assessments/{id}/innovation")
class InnovationController {

	private final InnovationService innovations;

	InnovationController(InnovationService innovations) {
		this.innovations = innovations;
	}

	@GetMapping
	String show(@PathVariable ReportId id, Actor actor, Model model) {
		InnovationService.Page page = this.innovations.page(actor, id);
		model.addAttribute("form",
				new InnovationForm(page.version(), page.claim().innovation(), page.claim().innovationEvidence(), ""));
		return page(page, model);
	}

	@PostMapping
	String claim(@PathVariable ReportId id, @Valid @ModelAttribute("form") InnovationForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		InnovationService.Page page = this.innovations.page(actor, id);
		if (!result.hasErrors()) {
			try {
				this.innovations.claim(actor, id, form.version(), form.innovation(), form.evidence());
				flash.addFlashAttribute("notice", "assessment.innovation.claimed");
				return "redirect:/assessments/" + id + "/innovation";
			}
			catch (SeveralRulesException refusals) {
				refusals.addTo(result);
			}
		}
		return page(page, model);
	}

	@PostMapping("/confirm")
	String confirm(@PathVariable ReportId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.innovations.confirm(actor, id, version);
		flash.addFlashAttribute("notice", "assessment.innovation.confirmed");
		return "redirect:/assessments/" + id + "/innovation";
	}

	@PostMapping("/refuse")
	String refuse(@PathVariable ReportId id, @Valid @ModelAttribute("form") InnovationForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		InnovationService.Page page = this.innovations.page(actor, id);
		if (!result.hasErrors()) {
			try {
				this.innovations.refuse(actor, id, form.version(), form.reason());
				flash.addFlashAttribute("notice", "assessment.innovation.refused");
				return "redirect:/assessments/" + id + "/innovation";
			}
			catch (RuleException refusal) {
				refusal.addTo(result);
			}
		}
		return page(page, model);
	}

	private static String page(InnovationService.Page page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("shortest", WrittenReason.INNOVATION.minimumLength());
		model.addAttribute("longest", InnovationClaim.LONGEST);
		return "assessment/innovation";
	}

}
