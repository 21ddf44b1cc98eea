package counterexamples.onlytheclockknowsrealtime;

import java.time.Clock;

class BadClock {

	Clock clock() {
		return Clock.systemUTC();
	}

}
