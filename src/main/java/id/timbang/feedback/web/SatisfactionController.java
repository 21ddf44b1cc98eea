package id.timbang.feedback.web;

import java.time.Clock;
import java.time.YearMonth;

import id.timbang.feedback.SatisfactionPage;
import id.timbang.feedback.SatisfactionService;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitService;
import id.timbang.scoring.ServiceElement;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What citizens say about a unit, for everybody who is signed in: some months together,
 * as a rule the last twelve, and each of the last twelve.
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

	/**
	 * The figures of the months from one to another, as a score sheet names them; without
	 * both the last twelve.
	 */
	@GetMapping("/units/{id}/satisfaction")
	String show(@PathVariable UnitId id, @RequestParam @Nullable YearMonth from,
			@RequestParam @Nullable YearMonth until, Model model) {
		YearMonth last = YearMonth.now(this.clock);
		YearMonth first = last.minusMonths(MONTHS_BEFORE);
		boolean chosen = false;
		if (from != null && until != null && !until.isBefore(from)) {
			first = from;
			last = until;
			chosen = true;
		}
		SatisfactionPage page = this.satisfaction.page(id, first, last);
		model.addAttribute("unit", this.units.unit(id).node());
		model.addAttribute("shown", page.shown());
		model.addAttribute("chosen", chosen);
		model.addAttribute("sample", page.sample());
		model.addAttribute("months", page.months());
		model.addAttribute("elements", ServiceElement.values());
		return "feedback/satisfaction";
	}

}
