package id.timbang.visit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * How a visit stands against what was promised.
 */
public enum VisitStanding {

	/** Open, and there is time left. */
	RUNNING,
	/** Open, and the time is over. */
	OVERDUE,
	/** Open, and the applicant has to do something. */
	WAITING,
	/** Completed by the due date. */
	IN_TIME,
	/** Completed after it. */
	LATE;

	/** Moments count to the minute, as the due date does. */
	static VisitStanding of(@Nullable Instant due, @Nullable Instant completed, Instant now) {
		if (due == null) {
			return WAITING;
		}
		Instant moment = ((completed != null) ? completed : now).truncatedTo(ChronoUnit.MINUTES);
		boolean inTime = !moment.isAfter(due);
		if (completed != null) {
			return inTime ? IN_TIME : LATE;
		}
		return inTime ? RUNNING : OVERDUE;
	}

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "visit.standing." + name();
	}

}
