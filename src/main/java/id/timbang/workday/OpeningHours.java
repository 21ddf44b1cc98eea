package id.timbang.workday;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The opening hours (<i>jam buka</i>) of a week.
 *
 * @param days hours of the days on which the office is open, at least one
 */
public record OpeningHours(Map<DayOfWeek, Hours> days) {

	/**
	 * Of a unit for which nobody has said anything else: Monday to Friday, 08.00 to
	 * 16.00. What is usual; no rule prescribes it for all agencies.
	 */
	public static final OpeningHours USUAL = weekdays(new Hours(LocalTime.of(8, 0), LocalTime.of(16, 0)));

	public OpeningHours {
		if (days.isEmpty()) {
			throw new IllegalArgumentException("never open");
		}
		days = Collections.unmodifiableMap(new EnumMap<>(days));
	}

	/** The same hours from Monday to Friday. */
	public static OpeningHours weekdays(Hours hours) {
		Map<DayOfWeek, Hours> days = new EnumMap<>(DayOfWeek.class);
		EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach((day) -> days.put(day, hours));
		return new OpeningHours(days);
	}

	/**
	 * The week as people say it: days one after the other with the same hours together.
	 */
	public List<Span> spans() {
		List<Span> spans = new ArrayList<>();
		for (DayOfWeek day : DayOfWeek.values()) {
			Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
			Hours hours = this.days.get(day);
			if (hours != null && last != null && last.until().plus(1) == day && last.hours().equals(hours)) {
				spans.set(spans.size() - 1, new Span(last.from(), day, hours));
			}
			else if (hours != null) {
				spans.add(new Span(day, day, hours));
			}
		}
		return spans;
	}

	/** The hours of a day of the week; none where the office stays closed. */
	public Optional<Hours> on(DayOfWeek day) {
		return Optional.ofNullable(this.days.get(day));
	}

	/**
	 * Days of a week with the same hours.
	 *
	 * @param from the first of them
	 * @param until the last of them
	 * @param hours of each
	 */
	public record Span(DayOfWeek from, DayOfWeek until, Hours hours) {
	}

}
