package id.timbang.report;

import java.time.Instant;
import java.util.List;

import id.timbang.period.PeriodSummary;
import id.timbang.personnel.AppraiserName;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gets for handing over a report: a number to hold on to, who reads it, and
 * what happens next.
 *
 * @param id the report
 * @param number of the receipt
 * @param submittedAt when it was handed over
 * @param state where it stands now
 * @param period what it is about
 * @param appraiser who decides; none while nobody appraises the person
 * @param above who else may read it, nearest first
 */
public record ReportReceipt(ReportId id, String number, Instant submittedAt, ReportState state, PeriodSummary period,
		@Nullable AppraiserName appraiser, List<String> above) {

	public ReportReceipt {
		above = List.copyOf(above);
	}

}
