package id.timbang.feedback.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.timbang.feedback.SatisfactionService;
import id.timbang.feedback.UnitSatisfaction;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitService;
import id.timbang.scoring.ServiceElement;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What citizens say about a unit, for everybody who is signed in: the last twelve months
 * together and one by one.
 */
@Controller
class SatisfactionController {

	private static final int MONTHS_BEFORE = 11;

	private final SatisfactionService satisfaction;

	private final UnitService units;

	private final Clock clock;

	SatisfactionController(SatisfactionService satisfaction, UnitService units, Clock clock) {
		this.satisfaction = satisfaction;
		this.units = units;
		this.clock = clock;
	}

	@GetMapping("/units/{id}/satisfaction")
	String show(@PathVariable UnitId id, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		UnitSatisfaction year = this.satisfaction.forUnits(List.of(id), today.minusMonths(MONTHS_BEFORE), today)
			.get(id);
		model.addAttribute("unit", this.units.unit(id).node());
		model.addAttribute("year", year);
		model.addAttribute("sample", Optional.ofNullable(year).flatMap(this.satisfaction::sample).orElse(null));
		model.addAttribute("months", this.satisfaction.months(id));
		model.addAttribute("elements", ServiceElement.values());
		return "feedback/satisfaction";
	}

}
