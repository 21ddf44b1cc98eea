package id.timbang.result.web;

import java.util.ArrayList;
import java.util.List;

import id.timbang.period.PeriodLength;
import id.timbang.personnel.EmployeeId;
import id.timbang.result.History;
import id.timbang.result.HistoryService;
import id.timbang.scoring.BehaviourValue;
import id.timbang.shared.Actor;
import id.timbang.shared.CsvDownload;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What a person reached over the periods.
 */
@Controller
class HistoryController {

	private final HistoryService histories;

	private final HistoryWords words;

	private final HistoryCsv csv;

	HistoryController(HistoryService histories, HistoryWords words, HistoryCsv csv) {
		this.histories = histories;
		this.words = words;
		this.csv = csv;
	}

	@GetMapping("/results/of/{employee}/history")
	String show(@PathVariable EmployeeId employee, @RequestParam @Nullable PeriodLength length, Actor actor,
			Model model) {
		History history = this.histories.of(actor, employee, length);
		model.addAttribute("history", history);
		model.addAttribute("own", employee.isOf(actor));
		model.addAttribute("most", HistoryService.LONGEST);
		model.addAttribute("words", this.words);
		model.addAttribute("values", BehaviourValue.values());
		model.addAttribute("charts", history.isComparable() ? charts(history) : List.of());
		return "result/history";
	}

	@GetMapping("/results/of/{employee}/history.csv")
	ResponseEntity<byte[]> csv(@PathVariable EmployeeId employee, @RequestParam @Nullable PeriodLength length,
			Actor actor) {
		History history = this.histories.of(actor, employee, length);
		return CsvDownload.of("riwayat-hasil.csv", this.csv.write(history));
	}

	private static List<HistoryChart> charts(History history) {
		List<HistoryChart> charts = new ArrayList<>();
		charts.add(HistoryChart.of("result.results", history.periods(), (one) -> one.sheet().results().shown()));
		charts.add(HistoryChart.of("result.behaviour", history.periods(), (one) -> one.sheet().behaviour().shown()));
		if (history.hasTotals()) {
			charts.add(HistoryChart.of("result.total", history.periods(), (one) -> one.sheet().total().shown()));
		}
		return charts;
	}

}
