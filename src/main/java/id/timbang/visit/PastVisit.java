package id.timbang.visit;

import java.time.LocalDateTime;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * A visit that another register kept. Times are those of the agency's clock.
 *
 * @param ticket its number there
 * @param service what the citizen came for
 * @param unit where
 * @param officer who was in charge
 * @param channel counter, online or mobile
 * @param receivedAt when the file was complete
 * @param completedAt when the citizen had what was asked for, if so
 * @param corrections how often it had to be corrected
 * @param rated whether the citizen has already rated it; such a visit gets a used code
 */
public record PastVisit(String ticket, ServiceId service, UnitId unit, EmployeeId officer, Channel channel,
		LocalDateTime receivedAt, @Nullable LocalDateTime completedAt, int corrections, boolean rated) {
}
