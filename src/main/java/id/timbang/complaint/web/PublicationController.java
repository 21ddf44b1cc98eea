package id.timbang.complaint.web;

import java.util.Objects;

import id.timbang.complaint.ComplaintId;
import id.timbang.complaint.ComplaintPage;
import id.timbang.complaint.NewComplaint;
import id.timbang.complaint.Publication;
import id.timbang.complaint.PublicationService;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.RuleException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

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
 * Prepares an answer for everybody, releases and withdraws it.
 */
@Controller
@RequestMapping("/complaints/{id}/publication")
class PublicationController {

	private final PublicationService publications;

	PublicationController(PublicationService publications) {
		this.publications = publications;
	}

	/** A form that nobody has written into begins with what was said. */
	@GetMapping
	String show(@PathVariable ComplaintId id, Actor actor, Model model) {
		ComplaintPage page = this.publications.page(actor, id);
		Publication stored = this.publications.find(actor, id).orElse(null);
		model.addAttribute("form",
				(stored != null) ? new PublicationForm(stored.version(), stored.question(), stored.answer())
						: new PublicationForm(0, page.text(), Objects.requireNonNullElse(page.answer(), "")));
		return page(id, actor, model);
	}

	@PostMapping
	String prepare(@PathVariable ComplaintId id, @Valid @ModelAttribute("form") PublicationForm form,
			BindingResult result, Actor actor, Model model, RedirectAttributes flash) {
		if (result.hasErrors()) {
			return page(id, actor, model);
		}
		try {
			this.publications.prepare(actor, id, form.version(), form.question(), form.answer());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(id, actor, model);
		}
		catch (ConflictException overtaken) {
			model.addAttribute(ConflictException.ATTRIBUTE, true);
			return page(id, actor, model);
		}
		return done(id, "complaint.publication.prepared", flash);
	}

	@PostMapping("/release")
	String release(@PathVariable ComplaintId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.publications.release(actor, id, version);
		return done(id, "complaint.publication.released", flash);
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable ComplaintId id, Actor actor, RedirectAttributes flash) {
		this.publications.withdraw(actor, id);
		return done(id, "complaint.publication.withdrawn", flash);
	}

	private static String done(ComplaintId id, String notice, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", notice);
		return "redirect:/complaints/" + id + "/publication";
	}

	private String page(ComplaintId id, Actor actor, Model model) {
		model.addAttribute("page", this.publications.page(actor, id));
		Publication stored = this.publications.find(actor, id).orElse(null);
		model.addAttribute("publication", stored);
		if (stored != null) {
			model.addAttribute("names", this.publications.namesIn(actor, id, stored.question(), stored.answer()));
			model.addAttribute("releasable", this.publications.isReleasable(actor, id));
			model.addAttribute("withdrawable", actor.isHrAdmin());
		}
		return "complaint/publication";
	}

	/**
	 * A question and its answer for everybody.
	 *
	 * @param version of what was seen; 0 where there was nothing
	 */
	record PublicationForm(long version, @Size(min = NewComplaint.SHORTEST, max = NewComplaint.LONGEST) String question,
			@Size(min = NewComplaint.SHORTEST, max = NewComplaint.LONGEST) String answer) {

		PublicationForm {
			question = (question != null) ? question : "";
			answer = (answer != null) ? answer : "";
		}

	}

}
