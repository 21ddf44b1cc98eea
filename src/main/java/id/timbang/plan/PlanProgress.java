package id.timbang.plan;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far a plan has come.
 *
 * @param number which version, from 1
 * @param state where it stands
 * @param reason why there is a new version; empty for the first
 * @param submittedAt when it was last handed to the appraiser
 * @param decidedAt when it was last approved or returned
 * @param decidedBy by whom
 * @param returnReason why it was last returned
 * @param rounds how often it was returned
 */
public record PlanProgress(int number, PlanState state, String reason, @Nullable Instant submittedAt,
		@Nullable Instant decidedAt, @Nullable String decidedBy, @Nullable String returnReason, int rounds) {
}
