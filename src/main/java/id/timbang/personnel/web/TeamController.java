package id.timbang.personnel.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.EmployeeSummary;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * "My team": the people whom the reader appraises today, and the way to what citizens say
 * of the unit where the reader works.
 */
@Controller
class TeamController {

	private final EmployeeService employees;

	private final AssignmentService assignments;

	private final Clock clock;

	TeamController(EmployeeService employees, AssignmentService assignments, Clock clock) {
		this.employees = employees;
		this.assignments = assignments;
		this.clock = clock;
	}

	@GetMapping("/team")
	String list(Actor actor, Model model) {
		List<EmployeeSummary> team = List.of();
		if (actor.employeeId() != null) {
			EmployeeId reader = new EmployeeId(actor.employeeId());
			team = this.employees.team(reader);
			this.assignments.of(reader, LocalDate.now(this.clock))
				.ifPresent((present) -> model.addAttribute("unit", present.unitId()));
		}
		model.addAttribute("team", team);
		return "personnel/team";
	}

}
