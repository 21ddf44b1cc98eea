package id.timbang.visit;

import java.time.Instant;

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
 */
public record VisitSummary(VisitId id, String ticket, String service, ServiceStandard standard, String officer,
		Instant receivedAt, @Nullable Instant completedAt) {

	public boolean isOpen() {
		return this.completedAt == null;
	}

}
