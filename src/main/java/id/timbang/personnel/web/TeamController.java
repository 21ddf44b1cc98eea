package id.timbang.personnel.web;

import java.util.List;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.EmployeeSummary;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * "My team": the people whom the reader appraises today.
 */
@Controller
class TeamController {

	private final EmployeeService employees;

	TeamController(EmployeeService employees) {
		this.employees = employees;
	}

	@GetMapping("/team")
	String list(Actor actor, Model model) {
		List<EmployeeSummary> team = (actor.employeeId() != null)
				? this.employees.team(new EmployeeId(actor.employeeId())) : List.of();
		model.addAttribute("team", team);
		return "personnel/team";
	}

}
