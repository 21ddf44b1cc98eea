package id.timbang.workday;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
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

	/** The hours of a day of the week; none where the office stays closed. */
	public Optional<Hours> on(DayOfWeek day) {
		return Optional.ofNullable(this.days.get(day));
	}

}
