package id.timbang.report;

import id.timbang.measurement.MeasuredVisits;

/**
 * The visits behind a value of a report that the system measured.
 *
 * @param sheet the report
 * @param line the indicator
 * @param found its visits
 */
public record ReportVisits(ReportSheet sheet, ReportLine line, MeasuredVisits found) {
}
