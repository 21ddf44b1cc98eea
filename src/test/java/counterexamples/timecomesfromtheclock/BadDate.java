package counterexamples.timecomesfromtheclock;

import java.time.LocalDate;

@SuppressWarnings("JavaTimeDefaultTimeZone")
class BadDate {

	LocalDate today() {
		return LocalDate.now();
	}

}
