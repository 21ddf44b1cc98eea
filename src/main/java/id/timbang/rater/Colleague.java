package id.timbang.rater;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at work on the day on which raters are chosen.
 *
 * @param id who it is
 * @param unit where
 * @param appraiser who appraises this person; none outside the application
 */
record Colleague(EmployeeId id, UnitId unit, @Nullable EmployeeId appraiser) {

	/** Whether both have the same appraiser. */
	boolean isAppraisedLike(Colleague other) {
		return this.appraiser != null && this.appraiser.equals(other.appraiser);
	}

}
