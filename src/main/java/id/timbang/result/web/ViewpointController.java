package id.timbang.result.web;

import id.timbang.result.ResultId;
import id.timbang.result.ViewpointService;
import id.timbang.scoring.Ratio;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * How the work and the seven values of a person are seen from several sides.
 */
@Controller
class ViewpointController {

	/** One level apart: worth a question. Our own number. */
	private static final Ratio WORTH_A_QUESTION = Ratio.of(20);

	private final ViewpointService viewpoints;

	ViewpointController(ViewpointService viewpoints) {
		this.viewpoints = viewpoints;
	}

	@GetMapping("/results/{id}/viewpoints")
	String show(@PathVariable ResultId id, Actor actor, Model model) {
		ViewpointService.Viewpoints viewpoints = this.viewpoints.of(actor, id);
		model.addAttribute("viewpoints", viewpoints);
		model.addAttribute("page", viewpoints.page());
		model.addAttribute("sheet", viewpoints.page().sheet());
		model.addAttribute("worth", WORTH_A_QUESTION);
		model.addAttribute("levels", DotScale.LEVELS);
		model.addAttribute("achievements", DotScale.ACHIEVEMENTS);
		return "result/viewpoints";
	}

}
