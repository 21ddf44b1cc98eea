package id.timbang.result.web;

import java.util.ArrayList;
import java.util.List;

import id.timbang.period.PeriodLength;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.PersonName;
import id.timbang.result.History;
import id.timbang.result.HistoryService;
import id.timbang.shared.Actor;
import id.timbang.shared.NotFoundException;
import org.jspecify.annotations.Nullable;

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

	private final EmployeeService employees;

	private final HistoryWords words;

	HistoryController(HistoryService histories, EmployeeService employees, HistoryWords words) {
		this.histories = histories;
		this.employees = employees;
		this.words = words;
	}

	@GetMapping("/results/of/{employee}/history")
	String show(@PathVariable EmployeeId employee, @RequestParam @Nullable PeriodLength length, Actor actor,
			Model model) {
		History history = this.histories.of(actor, employee, length);
		PersonName person = this.employees.namesOf(List.of(employee)).get(employee);
		if (person == null) {
			throw new NotFoundException("employee", employee);
		}
		model.addAttribute("history", history);
		model.addAttribute("person", person.name());
		model.addAttribute("own", employee.isOf(actor));
		model.addAttribute("most", HistoryService.LONGEST);
		model.addAttribute("words", this.words);
		model.addAttribute("charts", history.isComparable() ? charts(history) : List.of());
		return "result/history";
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
