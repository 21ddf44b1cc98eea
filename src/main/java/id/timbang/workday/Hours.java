package id.timbang.workday;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * From when until when an office is open on a day, to the minute. Whoever comes at
 * closing time still comes on that day.
 *
 * @param opens first minute
 * @param closes last minute, later on the same day
 */
public record Hours(LocalTime opens, LocalTime closes) {

	public Hours {
		opens = opens.truncatedTo(ChronoUnit.MINUTES);
		closes = closes.truncatedTo(ChronoUnit.MINUTES);
		if (!closes.isAfter(opens)) {
			throw new IllegalArgumentException("closes at " + closes + " before it opens at " + opens);
		}
	}

}
