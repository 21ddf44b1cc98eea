package id.timbang.measurement;

import java.time.LocalDateTime;
import java.util.Optional;

import id.timbang.scoring.Measure;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.Reading;
import id.timbang.workday.WorkCalendar;

/**
 * Where a measured value is heading (<i>peringatan dini</i>, feature 103): what it will
 * be at the end of the period if things go on as they have so far. A number of visits
 * grows with the working time that has passed; shares, durations and what citizens say
 * stay what they are.
 *
 * @param expected the value expected at the end, in the unit of the indicator
 * @param points the achievement that this would be, 0 to its cap
 * @param course what that means
 */
public record Outlook(Ratio expected, Ratio points, Course course) {

	/**
	 * So much of the working time has to have passed before anything is said, in percent.
	 * Our own number: in the first days of a month one busy morning would alarm
	 * everybody.
	 */
	static final int EARLIEST = 20;

	/**
	 * Looks ahead.
	 * @param value what was measured so far
	 * @param measure how the period is measured
	 * @param calendar by which working time passes
	 * @param now the present moment
	 * @param meets points from which expectations are met
	 * @return nothing before a fifth of the working time has passed or after all of it,
	 * and where nothing is measured yet
	 */
	static Optional<Outlook> of(MeasuredValue value, Measure measure, WorkCalendar calendar, LocalDateTime now,
			Ratio meets) {
		LocalDateTime begin = value.from().atStartOfDay();
		LocalDateTime end = value.until().plusDays(1).atStartOfDay();
		if (value.amount() == null || !now.isAfter(begin) || !now.isBefore(end)) {
			return Optional.empty();
		}
		long passed = calendar.minutes(begin, now);
		long all = calendar.minutes(begin, end);
		if (passed == 0 || passed * 100 < all * EARLIEST) {
			return Optional.empty();
		}
		Ratio expected = value.measurement().isCount() ? value.amount().times(Ratio.of(all, passed)) : value.amount();
		return measure.achievement(new Reading.Value(expected))
			.map((achievement) -> new Outlook(expected, achievement.points(), Course.of(achievement.points(), meets)));
	}

	/**
	 * What an expected achievement means.
	 */
	public enum Course {

		/** The target will be reached. */
		ON_TARGET,

		/** Not quite, but expectations will be met. */
		CLOSE,

		/** Expectations will not be met. */
		BEHIND;

		private static Course of(Ratio points, Ratio meets) {
			if (points.compareTo(Ratio.HUNDRED) >= 0) {
				return ON_TARGET;
			}
			return (points.compareTo(meets) >= 0) ? CLOSE : BEHIND;
		}

		/** Key of the Indonesian words. */
		public String messageKey() {
			return "report.outlook." + name();
		}

	}

}
