package id.timbang.result.web;

import java.util.List;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.Phase;
import id.timbang.result.ResultService;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The results of a period, for HR.
 */
@Controller
@RequestMapping("/periods/{id}/results")
class PeriodResultController {

	private final ResultService results;

	private final PeriodService periods;

	PeriodResultController(ResultService results, PeriodService periods) {
		this.results = results;
		this.periods = periods;
	}

	@GetMapping
	String list(@PathVariable PeriodId id, @RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		model.addAttribute("window", this.results.in(actor, id, page));
		model.addAttribute("period", this.periods.period(id));
		model.addAttribute("cycle", this.periods.cycle(this.periods.period(id).cycleId()));
		model.addAttribute("counts", this.results.counts(actor, id));
		model.addAttribute("progress", this.results.progress(actor, id).orElse(null));
		model.addAttribute("phases", Phase.values());
		model.addAttribute("reader", actor);
		return "result/period-results";
	}

	/** Computes everybody anew; the same inputs give the same figures. */
	@PostMapping
	String recompute(@PathVariable PeriodId id, Actor actor, RedirectAttributes flash) {
		int people = this.results.recompute(actor, id);
		flash.addFlashAttribute("notice", "result.recomputed");
		flash.addFlashAttribute("noticeArguments", List.of(people));
		return "redirect:/periods/" + id + "/results";
	}

}
