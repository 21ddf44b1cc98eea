package id.timbang.report.web;

import java.util.UUID;

import id.timbang.report.ReportId;
import id.timbang.report.ReportReader;
import id.timbang.report.ReportVisits;
import id.timbang.shared.Actor;
import id.timbang.visit.VisitFigure;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows exactly the visits behind a value that the system measured.
 */
@Controller
class ReportVisitsController {

	private final ReportReader reader;

	ReportVisitsController(ReportReader reader) {
		this.reader = reader;
	}

	@GetMapping("/reports/{id}/items/{origin}/visits")
	String show(@PathVariable ReportId id, @PathVariable UUID origin, @RequestParam @Nullable VisitFigure part,
			@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		ReportVisits visits = this.reader.visits(actor, id, origin, part, page);
		model.addAttribute("sheet", visits.sheet());
		model.addAttribute("line", visits.line());
		model.addAttribute("found", visits.found());
		model.addAttribute("origin", origin);
		return "report/report-visits";
	}

}
