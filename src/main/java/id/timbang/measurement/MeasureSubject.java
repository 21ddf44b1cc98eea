package id.timbang.measurement;

import java.time.LocalDate;
import java.util.List;

import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.plan.PlanLine;

/**
 * An assignment that is measured over its days of a period (S20).
 *
 * @param assignment the assignment
 * @param employee whose it is
 * @param unit where the person works
 * @param from first day of the assignment within the period
 * @param until last day of it
 * @param lines the plan that counts
 */
public record MeasureSubject(AssignmentId assignment, EmployeeId employee, UnitId unit, LocalDate from, LocalDate until,
		List<PlanLine> lines) {

	public MeasureSubject {
		lines = List.copyOf(lines);
	}

	/** The same, measured for other lines. */
	MeasureSubject with(List<PlanLine> others) {
		return new MeasureSubject(this.assignment, this.employee, this.unit, this.from, this.until, others);
	}

}
