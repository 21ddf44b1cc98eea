package id.timbang.plan;

import id.timbang.period.CycleId;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.EmployeeId;

/**
 * A version of a plan has been agreed and is in force from now on. Published inside the
 * transaction of the approval.
 */
public record PlanApproved(PlanId plan, AssignmentId assignment, EmployeeId employee, CycleId cycle) {
}
