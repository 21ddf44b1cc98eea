package id.timbang.rater;

import java.util.List;

import id.timbang.period.PeriodSummary;
import org.jspecify.annotations.Nullable;

/**
 * How far the choice of raters has come in a period.
 *
 * @param period the period
 * @param started whether raters were proposed
 * @param proposed invitations that nobody has confirmed
 * @param confirmed invitations to answer
 * @param declined invitations that were declined
 * @param share how many percent of those who were asked in the end answered, in the whole
 * agency; known once nobody can answer any more, and only if they were many
 */
public record RaterRound(PeriodSummary period, boolean started, int proposed, int confirmed, int declined,
		@Nullable Integer share) {

	/** Of fewer a whole percent would be a number of people. */
	static final int MANY = 200;

	/** Whole percent: nobody finds out by subtraction how many of a few answered. */
	static @Nullable Integer share(@Nullable Integer invited, @Nullable Integer answered) {
		if (invited == null || answered == null || invited < MANY) {
			return null;
		}
		return Math.toIntExact(Math.round(100.0 * answered / invited));
	}

	/** Whether raters can be chosen, because answers are taken. */
	public boolean isOpen() {
		return RaterList.isOpen(this.period);
	}

	/**
	 * A team of an appraiser in a period.
	 *
	 * @param period the period
	 * @param people the team, by name
	 */
	public record Team(PeriodSummary period, List<RatedPerson> people) {

		public Team {
			people = List.copyOf(people);
		}

		/** How many invitations nobody has confirmed. */
		public int proposed() {
			return this.people.stream().mapToInt(RatedPerson::proposed).sum();
		}

	}

}
