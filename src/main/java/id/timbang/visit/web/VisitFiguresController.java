package id.timbang.visit.web;

import java.time.Clock;
import java.time.YearMonth;

import id.timbang.shared.Actor;
import id.timbang.shared.TypedDays;
import id.timbang.visit.VisitFigure;
import id.timbang.visit.VisitFigures;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the system counts of the officer's own visits, a month at a time, and the rows
 * behind each number.
 */
@Controller
@RequestMapping("/visits/figures")
class VisitFiguresController {

	private final VisitFigures figures;

	private final Clock clock;

	VisitFiguresController(VisitFigures figures, Clock clock) {
		this.figures = figures;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestParam @Nullable YearMonth month, Actor actor, Model model) {
		YearMonth shown = month(month);
		model.addAttribute("month", shown);
		model.addAttribute("running", !shown.isBefore(YearMonth.now(this.clock)));
		model.addAttribute("tally", this.figures.tally(actor, shown));
		return "visit/figures";
	}

	@GetMapping("/{figure}")
	String rows(@PathVariable VisitFigure figure, @RequestParam @Nullable YearMonth month,
			@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		YearMonth shown = month(month);
		model.addAttribute("month", shown);
		model.addAttribute("figure", figure);
		model.addAttribute("total", this.figures.tally(actor, shown).count(figure));
		model.addAttribute("visits", this.figures.rows(actor, figure, shown, page));
		return "visit/figure-rows";
	}

	/** This month unless a sensible one is asked for. */
	private YearMonth month(@Nullable YearMonth wanted) {
		return (wanted == null || !TypedDays.contains(wanted.atDay(1))) ? YearMonth.now(this.clock) : wanted;
	}

}
