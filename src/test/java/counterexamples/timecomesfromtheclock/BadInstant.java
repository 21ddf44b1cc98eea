package counterexamples.timecomesfromtheclock;

import java.time.Instant;

class BadInstant {

	Instant now() {
		return Instant.now();
	}

}
