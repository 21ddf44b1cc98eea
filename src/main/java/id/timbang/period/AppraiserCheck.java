package id.timbang.period;

import java.time.LocalDate;

import id.timbang.personnel.EmployeeFilter;
import id.timbang.personnel.EmployeeService;
import id.timbang.shared.Actor;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Everybody who has a position on the day has an appraiser who is at work.
 */
@Component
@Order(1)
class AppraiserCheck implements ReadinessCheck {

	private final EmployeeService employees;

	AppraiserCheck(EmployeeService employees) {
		this.employees = employees;
	}

	@Override
	public Finding check(Actor actor, PeriodSummary period, LocalDate day) {
		return new Finding("period.readiness.appraiser", this.employees.count(actor, EmployeeFilter.unappraisedOn(day)),
				"/employees/without-appraiser?on=" + day);
	}

}
