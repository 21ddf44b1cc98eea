package id.timbang.calibration.web;

import java.util.Optional;

import id.timbang.calibration.CalibrationService;
import id.timbang.calibration.PeopleFilter;
import id.timbang.calibration.UnitCalibration;
import id.timbang.period.PeriodId;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.scoring.Predicate;
import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The results of a unit side by side, and its people.
 */
@Controller
@RequestMapping("/periods/{id}/calibration")
class CalibrationController {

	private final CalibrationService calibration;

	CalibrationController(CalibrationService calibration) {
		this.calibration = calibration;
	}

	@GetMapping
	String show(@PathVariable PeriodId id, @RequestParam @Nullable UnitId unit,
			@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		UnitId wanted = (unit != null) ? unit : this.calibration.home(actor);
		UnitCalibration found = this.calibration.unit(actor, id, wanted, page);
		model.addAttribute("calibration", found);
		model.addAttribute("period", found.period());
		model.addAttribute("unit", found.place().unit());
		model.addAttribute("phases", Phase.values());
		model.addAttribute("predicates", Predicate.values());
		model.addAttribute("scale", SeverityScale.of(found.appraisers().items()));
		return "calibration/unit";
	}

	@GetMapping("/people")
	String people(@PathVariable PeriodId id, @RequestParam @Nullable UnitId unit,
			@RequestParam @Nullable Predicate predicate, @RequestParam @Nullable EmployeeId appraiser,
			@RequestParam(defaultValue = "false") boolean waiting, @RequestParam(defaultValue = "1") int page,
			Actor actor, Model model) {
		PeopleFilter filter = new PeopleFilter((unit != null) ? unit : this.calibration.home(actor), predicate,
				appraiser, waiting);
		CalibrationService.People found = this.calibration.people(actor, id, filter, page);
		model.addAttribute("people", found);
		model.addAttribute("period", found.period());
		model.addAttribute("unit", found.place().unit());
		model.addAttribute("filter", filter);
		model.addAttribute("predicates", Predicate.values());
		model.addAttribute("url", url(id, filter));
		return "calibration/people";
	}

	/** Whom the reader appraises, wherever they work. */
	@GetMapping("/team")
	String team(@PathVariable PeriodId id, @RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		CalibrationService.Team found = this.calibration.team(actor, id, page);
		model.addAttribute("period", found.period());
		model.addAttribute("unit", found.unit());
		model.addAttribute("window", found.window());
		model.addAttribute("phases", Phase.values());
		model.addAttribute("url", "/periods/" + id + "/calibration/team");
		return "calibration/team";
	}

	/** The list without its page number. */
	private static String url(PeriodId id, PeopleFilter filter) {
		return UriComponentsBuilder.fromPath("/periods/" + id + "/calibration/people")
			.queryParam("unit", filter.unit())
			.queryParamIfPresent("predicate", Optional.ofNullable(filter.predicate()))
			.queryParamIfPresent("appraiser", Optional.ofNullable(filter.appraiser()))
			.queryParam("waiting", filter.waiting())
			.toUriString();
	}

}
