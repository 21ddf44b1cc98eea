package id.timbang.feedback.web;

import id.timbang.feedback.CommentModeration;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitService;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What citizens wrote about a unit, for everybody who is signed in.
 */
@Controller
class UnitCommentsController {

	private final CommentModeration comments;

	private final UnitService units;

	UnitCommentsController(CommentModeration comments, UnitService units) {
		this.comments = comments;
		this.units = units;
	}

	@GetMapping("/units/{id}/comments")
	String show(@PathVariable UnitId id, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("unit", this.units.unit(id).node());
		model.addAttribute("window", this.comments.shown(id, page));
		return "feedback/unit-comments";
	}

}
