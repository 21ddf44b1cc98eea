package id.timbang.period;

import java.util.List;

import id.timbang.shared.Actor;

/**
 * What whoever moves a period on should know before, because it cannot be made up for
 * afterwards. Implemented by the features that know.
 */
public interface PhaseReview {

	/** What there is to say before the period moves to that phase; often nothing. */
	List<Remark> before(Actor actor, PeriodSummary period, Phase next);

	/**
	 * One thing to know.
	 *
	 * @param messageKey key of the sentence, which mentions the number of people
	 * @param people how many people it is about
	 * @param link where their names stand
	 */
	record Remark(String messageKey, int people, String link) {
	}

}
