package id.timbang.result.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import id.timbang.agency.AgencyService;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.ScoringRules;
import id.timbang.scoring.Formula;
import id.timbang.scoring.Level;
import id.timbang.scoring.Part;
import id.timbang.scoring.QualityGrade;
import id.timbang.scoring.ScoringSettings;
import id.timbang.scoring.WrittenReason;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * How a score is made, written from the settings that are in force (feature 70), for
 * everybody who is signed in.
 */
@Controller
class MethodController {

	private final PeriodService periods;

	private final AgencyService agency;

	private final BigDecimal additionalLimit;

	private final Clock clock;

	MethodController(PeriodService periods, AgencyService agency,
			@Value("${timbang.additional-results-limit}") BigDecimal additionalLimit, Clock clock) {
		this.periods = periods;
		this.agency = agency;
		this.additionalLimit = additionalLimit;
		this.clock = clock;
	}

	@GetMapping("/method")
	String show(Model model) {
		Optional<PeriodSummary> period = present();
		model.addAttribute("period", period.orElse(null));
		model.addAttribute("rules", period.map(PeriodSummary::rules).orElse(ScoringRules.DEFAULT));
		model.addAttribute("additionalLimit", this.additionalLimit);
		model.addAttribute("formulas", Formula.values());
		model.addAttribute("levels",
				IntStream.rangeClosed(Level.LOWEST.number(), Level.HIGHEST.number()).mapToObj(Level::new).toList());
		model.addAttribute("matrix", PredicateMatrix.plain());
		model.addAttribute("grades", QualityGrade.values());
		model.addAttribute("reasons",
				List.of(WrittenReason.EXTREME_LEVEL.minimumLength(), WrittenReason.DEPARTURE.minimumLength()));
		model.addAttribute("fewestDays", Part.MINIMUM_DAYS);
		model.addAttribute("fewestRatings", ScoringSettings.FEWEST_RATINGS);
		model.addAttribute("characteristic", this.agency.characteristic().orElse(null));
		return "result/method";
	}

	/** The latest period that has been opened, or else the first one of this year. */
	private Optional<PeriodSummary> present() {
		LocalDate today = LocalDate.now(this.clock);
		return this.periods.begun(today)
			.stream()
			.findFirst()
			.or(() -> this.periods.cycleOn(today)
				.flatMap((cycle) -> this.periods.periods(cycle.id()).stream().findFirst()));
	}

}
