package id.timbang.visit;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A time in which nobody can go on because the applicant has to bring or do something
 * (<i>menunggu pemohon</i>). By the agency's clock.
 *
 * @param from when it began
 * @param until when it ended; none while it lasts
 */
record Pause(LocalDateTime from, @Nullable LocalDateTime until) {

	Pause {
		if (until != null && until.isBefore(from)) {
			throw new IllegalArgumentException("a pause from " + from + " to " + until);
		}
	}

	boolean isOpen() {
		return this.until == null;
	}

}
