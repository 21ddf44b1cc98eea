package id.timbang.complaint;

import java.time.Instant;

/**
 * Something that was done about a complaint.
 *
 * @param action what
 * @param note why, or for whom; empty for none
 * @param actor name of who did it
 * @param at when
 */
public record ComplaintStep(Action action, String note, String actor, Instant at) {

	/**
	 * What can be done.
	 */
	public enum Action {

		VERIFIED, FORWARDED, IN_PROGRESS, ANSWERED, CLOSED, REFUSED, FIELD_CHECK, PASSED_ON;

		/** Key of the sentence, which mentions who did it. */
		public String sentence() {
			return "complaint.step." + name();
		}

	}

}
