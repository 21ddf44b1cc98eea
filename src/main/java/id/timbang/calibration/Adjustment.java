package id.timbang.calibration;

import java.time.Instant;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.result.SheetAdjustment;
import id.timbang.scoring.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A change of what an appraiser has set, proposed by one person and decided by a second
 * one (feature 67).
 *
 * @param id the adjustment
 * @param version for forms
 * @param period of which period
 * @param employee about whom
 * @param before what counted when it was proposed
 * @param after what shall count
 * @param reason why
 * @param proposer account of who proposed it
 * @param proposedBy name of the same person
 * @param proposedAt when
 * @param byAppraiser whether it was the appraiser who proposed it
 * @param opinion what the appraiser says to the proposal of somebody else; empty as long
 * as nothing
 * @param opinionBy name of that appraiser
 * @param opinionAt when
 * @param state how it stands
 * @param refusal why the second person did not agree; empty otherwise
 * @param endedBy who ended it; none while it waits
 * @param endedAt when
 */
public record Adjustment(AdjustmentId id, long version, PeriodId period, EmployeeId employee, Judgement before,
		Judgement after, String reason, UUID proposer, String proposedBy, Instant proposedAt, boolean byAppraiser,
		String opinion, @Nullable String opinionBy, @Nullable Instant opinionAt, AdjustmentState state, String refusal,
		@Nullable String endedBy, @Nullable Instant endedAt) {

	/** Whether the second person has still to decide. */
	public boolean isWaiting() {
		return this.state == AdjustmentState.PROPOSED;
	}

	/** Whether the appraiser has said something to it. */
	public boolean isHeard() {
		return !this.opinion.isEmpty();
	}

	/** Whether the appraiser could still say something to it. */
	public boolean isUnheard() {
		return isWaiting() && !this.byAppraiser && !isHeard();
	}

	/** As it stands on the score sheet once somebody has confirmed it. */
	SheetAdjustment onSheet(String confirmedBy, Instant at) {
		return SheetAdjustment.to(this.after, this.reason, this.proposedBy, confirmedBy, at);
	}

}
