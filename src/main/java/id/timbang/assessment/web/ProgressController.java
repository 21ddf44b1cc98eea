package id.timbang.assessment.web;

import java.util.List;

import id.timbang.assessment.Owed;
import id.timbang.assessment.ProgressCounts;
import id.timbang.assessment.ProgressFilter;
import id.timbang.assessment.ProgressService;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitService;
import id.timbang.shared.Actor;
import id.timbang.shared.CsvDownload;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Who still owes what in a period, for HR: on the screen and as a table.
 */
@Controller
@RequestMapping("/periods/{id}")
class ProgressController {

	private final ProgressService progress;

	private final ProgressCsv csv;

	private final PeriodService periods;

	private final UnitService units;

	ProgressController(ProgressService progress, ProgressCsv csv, PeriodService periods, UnitService units) {
		this.progress = progress;
		this.csv = csv;
		this.periods = periods;
		this.units = units;
	}

	@GetMapping("/progress")
	String list(@PathVariable PeriodId id, @RequestParam @Nullable UnitId unit, @RequestParam @Nullable Owed owed,
			@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		ProgressFilter filter = new ProgressFilter(unit, owed);
		model.addAttribute("window", this.progress.list(actor, id, filter, page));
		ProgressCounts counts = this.progress.counts(actor, id, filter);
		model.addAttribute("counts", counts);
		model.addAttribute("filter", filter);
		model.addAttribute("kinds", Owed.values());
		model.addAttribute("units", UnitNode.choices(this.units.choices()));
		PeriodSummary period = this.periods.period(id);
		model.addAttribute("period", period);
		model.addAttribute("cycle", this.periods.cycle(period.cycleId()));
		model.addAttribute("phases", Phase.values());
		model.addAttribute("over", Phase.CALIBRATION.isReachedIn(period.phase()));
		model.addAttribute("remindable", ProgressService.isRemindable(period, filter, counts));
		model.addAttribute("url", address(id, "/progress", filter));
		model.addAttribute("csv", address(id, "/progress.csv", filter));
		return "assessment/progress";
	}

	@PostMapping("/progress")
	String remind(@PathVariable PeriodId id, @RequestParam @Nullable UnitId unit, @RequestParam @Nullable Owed owed,
			Actor actor, RedirectAttributes flash) {
		ProgressFilter filter = new ProgressFilter(unit, owed);
		int reminded = this.progress.remind(actor, id, filter);
		flash.addFlashAttribute("notice",
				(reminded > 0) ? "assessment.progress.reminded" : "assessment.progress.reminded.nobody");
		flash.addFlashAttribute("noticeArguments", List.of(reminded));
		return "redirect:" + address(id, "/progress", filter);
	}

	private static String address(PeriodId id, String page, ProgressFilter filter) {
		return UriComponentsBuilder.fromPath("/periods/" + id + page)
			.queryParam("unit", (filter.unit() != null) ? filter.unit() : "")
			.queryParam("owed", (filter.owed() != null) ? filter.owed() : "")
			.toUriString();
	}

	@GetMapping("/progress.csv")
	ResponseEntity<byte[]> table(@PathVariable PeriodId id, @RequestParam @Nullable UnitId unit,
			@RequestParam @Nullable Owed owed, Actor actor) {
		byte[] table = this.csv.write(this.progress.all(actor, id, new ProgressFilter(unit, owed)));
		return CsvDownload.of("kemajuan-" + this.periods.period(id).until() + ".csv", table);
	}

}
