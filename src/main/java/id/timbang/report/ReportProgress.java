package id.timbang.report;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far a report has come.
 *
 * @param state where it stands
 * @param submittedAt when it was last handed to the appraiser
 * @param receipt number of the last receipt
 * @param decidedAt when it was last accepted or returned
 * @param decidedBy by whom
 * @param returnReason why it was last returned
 * @param rounds how often it was returned
 * @param changedAt when anything last changed
 */
public record ReportProgress(ReportState state, @Nullable Instant submittedAt, @Nullable String receipt,
		@Nullable Instant decidedAt, @Nullable String decidedBy, @Nullable String returnReason, int rounds,
		Instant changedAt) {
}
