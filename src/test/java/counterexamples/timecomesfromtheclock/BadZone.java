package counterexamples.timecomesfromtheclock;

import java.time.ZoneId;
import java.time.ZonedDateTime;

class BadZone {

	ZonedDateTime now(ZoneId zone) {
		return ZonedDateTime.now(zone);
	}

}
