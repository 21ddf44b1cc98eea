package id.timbang.rater;

import java.util.List;

import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.PersonCard;
import id.timbang.scoring.ScoringSettings;

/**
 * Whom a person's appraiser, or HR, sees as this person's raters.
 *
 * @param period in which period
 * @param person whose raters they are
 * @param raters by name, with those who declined or were taken off
 */
public record RaterList(PeriodSummary period, PersonCard person, List<ChosenRater> raters) {

	public RaterList {
		raters = List.copyOf(raters);
	}

	/** Those of one group. */
	public List<ChosenRater> of(RaterGroup group) {
		return this.raters.stream().filter((rater) -> rater.group() == group).toList();
	}

	/** Whether somebody is on the list already. */
	public boolean hasActive(EmployeeId rater) {
		return this.raters.stream().anyMatch((one) -> one.id().equals(rater) && one.isActive());
	}

	/**
	 * Whether somebody is proposed in the place of one who declined: a group is confirmed
	 * before anybody can decline.
	 */
	public boolean isReplacement(ChosenRater rater) {
		return rater.state() == InvitationState.PROPOSED
				&& of(rater.group()).stream().anyMatch((one) -> one.state() == InvitationState.DECLINED);
	}

	/** How many nobody has confirmed. */
	public int proposed() {
		return (int) this.raters.stream().filter((rater) -> rater.state() == InvitationState.PROPOSED).count();
	}

	/** Whether there are too few of a group for it ever to be shown (S14). */
	public boolean hasFew(RaterGroup group) {
		return of(group).stream().filter(ChosenRater::isActive).count() < ScoringSettings.FEWEST_RATERS;
	}

	/** Whether raters can still be chosen, because answers are still taken. */
	public boolean isOpen() {
		return isOpen(this.period);
	}

	static boolean isOpen(PeriodSummary period) {
		return period.phase() == Phase.REPORTING;
	}

}
