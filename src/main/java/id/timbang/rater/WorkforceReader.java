package id.timbang.rater;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.timbang.personnel.AppraiserName;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.AssignmentSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitService;

import org.springframework.stereotype.Component;

/**
 * Reads who is at work on a day, in three statements.
 */
@Component
class WorkforceReader {

	private final AssignmentService assignments;

	private final UnitService units;

	WorkforceReader(AssignmentService assignments, UnitService units) {
		this.assignments = assignments;
		this.units = units;
	}

	Workforce on(LocalDate day) {
		List<AssignmentSummary> present = this.assignments.on(day);
		Map<EmployeeId, AppraiserName> appraisers = this.assignments
			.appraisers(present.stream().map(AssignmentSummary::employeeId).toList(), day);
		return new Workforce(present.stream().map((one) -> colleague(one, appraisers)).toList(), parents());
	}

	private static Colleague colleague(AssignmentSummary present, Map<EmployeeId, AppraiserName> appraisers) {
		AppraiserName appraiser = appraisers.get(present.employeeId());
		return new Colleague(present.employeeId(), present.unitId(), (appraiser != null) ? appraiser.id() : null);
	}

	private Map<UnitId, UnitId> parents() {
		Map<UnitId, UnitId> parents = new HashMap<>();
		for (UnitNode unit : this.units.choices()) {
			unit.children().forEach((child) -> parents.put(child.id(), unit.id()));
		}
		return parents;
	}

}
