package id.timbang.report;

import id.timbang.period.PeriodSummary;

/**
 * One of somebody's own reports, as a row of a list.
 *
 * @param id the report
 * @param period what it is about
 * @param progress how far it has come
 */
public record ReportSummary(ReportId id, PeriodSummary period, ReportProgress progress) {
}
