package counterexamples.severityknowsonlymathematics.severity;

import java.time.Clock;

/**
 * Would estimate something else tomorrow.
 */
final class BadClock {

	private final Clock clock;

	BadClock(Clock clock) {
		this.clock = clock;
	}

	double severity() {
		return this.clock.millis();
	}

}
