package id.timbang.report;

import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.EmployeeId;
import id.timbang.plan.PlanId;

/**
 * Which report belongs to whom, for modules that go through a whole period.
 *
 * @param id the report
 * @param assignmentId the assignment it is about
 * @param employeeId whose it is
 * @param planId the version of the plan that counts
 * @param state where it stands
 */
public record ReportKey(ReportId id, AssignmentId assignmentId, EmployeeId employeeId, PlanId planId,
		ReportState state) {
}
