package id.timbang.visit;

import java.time.Instant;

/**
 * Something that happened to a visit between receipt and today.
 *
 * @param at when
 * @param kind what
 * @param detail reason of a pause; name of who was in charge before a hand-over
 * @param officer name of who wrote it down, or is in charge since
 */
public record VisitEvent(Instant at, Kind kind, String detail, String officer) {

	/**
	 * What can happen.
	 */
	public enum Kind {

		PAUSED, RESUMED, CORRECTED_OFFICER, CORRECTED_APPLICANT, HANDED_OVER;

		/** Key of the sentence, which mentions the officer and the detail. */
		public String sentence() {
			return "visit.event." + name();
		}

	}

}
