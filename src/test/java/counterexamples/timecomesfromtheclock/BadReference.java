package counterexamples.timecomesfromtheclock;

import java.time.Instant;
import java.util.function.Supplier;

class BadReference {

	Supplier<Instant> now() {
		return Instant::now;
	}

}
