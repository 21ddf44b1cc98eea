package counterexamples.onlytheclockknowsrealtime;

import java.time.Clock;
import java.time.ZoneId;

class BadZone {

	Clock clock(ZoneId zone) {
		return Clock.tickMinutes(zone);
	}

}
