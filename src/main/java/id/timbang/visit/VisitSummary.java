package id.timbang.visit;

import java.time.Instant;
import java.time.LocalDate;

import id.timbang.service.ServiceStandard;
import org.jspecify.annotations.Nullable;

/**
 * A visit as a row of the officer's list.
 *
 * @param id the visit
 * @param ticket its number
 * @param service name of the service
 * @param standard how long it may take
 * @param officer name of the officer in charge
 * @param receivedAt when the file was complete
 * @param completedAt when it was completed, if so
 * @param dueAt last minute in time; none while it waits for the applicant
 * @param dueOn the day of that
 * @param duration how long it took, in the unit of the standard, once it is completed
 * @param standing how it stands against its standard
 */
public record VisitSummary(VisitId id, String ticket, String service, ServiceStandard standard, String officer,
		Instant receivedAt, @Nullable Instant completedAt, @Nullable Instant dueAt, @Nullable LocalDate dueOn,
		@Nullable Integer duration, VisitStanding standing) {

	public boolean isOpen() {
		return this.completedAt == null;
	}

}
