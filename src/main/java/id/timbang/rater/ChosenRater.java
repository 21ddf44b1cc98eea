package id.timbang.rater;

import id.timbang.personnel.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list of a person's raters. Whether this one answered is not told to
 * anybody.
 *
 * @param id the rater
 * @param name with titles
 * @param position name of today's position
 * @param unit name of today's unit
 * @param group as what the rater is asked
 * @param state how far the invitation has come
 * @param reason why the rater declined
 * @param note the same in own words; may be empty
 */
public record ChosenRater(EmployeeId id, String name, @Nullable String position, @Nullable String unit,
		RaterGroup group, InvitationState state, @Nullable DeclineReason reason, String note) {

	/** Whether the rater counts and can be taken off the list. */
	public boolean isActive() {
		return this.state == InvitationState.PROPOSED || this.state == InvitationState.CONFIRMED;
	}

}
