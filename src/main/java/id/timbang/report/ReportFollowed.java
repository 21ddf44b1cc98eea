package id.timbang.report;

import id.timbang.period.PeriodSummary;
import id.timbang.personnel.EmployeeId;

/**
 * A report follows a later version of its plan, so what it is measured by has changed.
 * Published inside the transaction of the approval.
 *
 * @param employee whose report it is
 * @param period the period it is about
 */
public record ReportFollowed(EmployeeId employee, PeriodSummary period) {
}
