package id.timbang.period;

import java.time.LocalDate;

import id.timbang.shared.Actor;

/**
 * Something that has to be in order before a period opens. Implemented by the features
 * that know.
 */
public interface ReadinessCheck {

	/**
	 * Looks at the day on which the period begins, or today if that has passed.
	 */
	Finding check(Actor actor, PeriodSummary period, LocalDate day);

	/**
	 * What a check found.
	 *
	 * @param messageKey key of what was looked at; with {@code .ok} and {@code .open} it
	 * says how it stands
	 * @param open how many people are not ready
	 * @param link where their names stand and the matter is put in order
	 */
	record Finding(String messageKey, int open, String link) {

		public boolean isReady() {
			return this.open == 0;
		}

	}

}
