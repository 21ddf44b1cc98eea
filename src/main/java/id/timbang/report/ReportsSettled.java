package id.timbang.report;

import id.timbang.period.PeriodSummary;

/**
 * Reporting has ended, and what the system measured for the reports of a period counts
 * from now on. Published inside the transaction of the move.
 *
 * @param period the period
 */
public record ReportsSettled(PeriodSummary period) {
}
