package id.timbang.complaint.web;

import id.timbang.complaint.PraiseService;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The officer's own praise.
 */
@Controller
@RequestMapping("/praise")
class PraiseController {

	private final PraiseService praise;

	PraiseController(PraiseService praise) {
		this.praise = praise;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		model.addAttribute("praise", this.praise.own(actor, page));
		model.addAttribute("unread", this.praise.countUnread(actor));
		return "complaint/praise";
	}

	@PostMapping("/read")
	String markRead(Actor actor, RedirectAttributes flash) {
		this.praise.markRead(actor);
		flash.addFlashAttribute("notice", "complaint.praise.read.done");
		return "redirect:/praise";
	}

}
