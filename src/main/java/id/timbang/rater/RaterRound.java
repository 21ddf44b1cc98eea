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
 * @param counted how many were asked in the end, in the whole agency; known once nobody
 * can answer any more, and only if they were not few
 * @param answered how many of them answered; known likewise
 */
public record RaterRound(PeriodSummary period, boolean started, int proposed, int confirmed, int declined,
		@Nullable Integer counted, @Nullable Integer answered) {

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
