package id.timbang.visit.web;

import id.timbang.shared.Actor;
import id.timbang.visit.Contact;
import id.timbang.visit.ContactService;
import id.timbang.visit.VisitId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The contact of the citizen behind a visit.
 */
@Controller
@RequestMapping("/visits/{id}/contact")
class VisitContactController {

	private final ContactService contacts;

	private final VisitView view;

	VisitContactController(ContactService contacts, VisitView view) {
		this.contacts = contacts;
		this.view = view;
	}

	@PostMapping
	String keep(@PathVariable VisitId id, @ModelAttribute("contact") ContactForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		form.check(result);
		if (result.hasErrors()) {
			return this.view.show(id, actor, model);
		}
		this.contacts.keep(actor, id, form.toContact());
		flash.addFlashAttribute("notice", "visit.contact.kept");
		return "redirect:/visits/" + id;
	}

	/**
	 * Answers with the page itself: what a redirect carries along lies in the session.
	 */
	@PostMapping("/show")
	String show(@PathVariable VisitId id, Actor actor, Model model) {
		@Nullable Contact contact = this.contacts.show(actor, id).contact();
		model.addAttribute("shown", (contact != null) ? contact.text() : "");
		return this.view.show(id, actor, model);
	}

	@PostMapping("/delete")
	String delete(@PathVariable VisitId id, Actor actor, RedirectAttributes flash) {
		this.contacts.delete(actor, id);
		flash.addFlashAttribute("notice", "visit.contact.deleted");
		return "redirect:/visits/" + id;
	}

}
