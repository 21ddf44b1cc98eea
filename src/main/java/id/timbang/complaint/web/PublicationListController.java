package id.timbang.complaint.web;

import id.timbang.complaint.PublicationService;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers that wait to be released.
 */
@Controller
class PublicationListController {

	private final PublicationService publications;

	PublicationListController(PublicationService publications) {
		this.publications = publications;
	}

	@GetMapping("/complaints/publications")
	String list(@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		model.addAttribute("window", this.publications.waiting(actor, page));
		return "complaint/publications";
	}

}
