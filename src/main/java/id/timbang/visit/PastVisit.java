package id.timbang.visit;

import java.time.LocalDateTime;
import java.util.List;

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
 * @param stages when its stages were over, in their order, as far as they are
 * @param rated whether the citizen has already rated it; such a visit gets a used code
 */
public record PastVisit(String ticket, ServiceId service, UnitId unit, EmployeeId officer, Channel channel,
		LocalDateTime receivedAt, @Nullable LocalDateTime completedAt, int corrections, List<LocalDateTime> stages,
		boolean rated) {

	public PastVisit {
		stages = List.copyOf(stages);
	}

	/** A visit of a register that knows no stages. */
	public PastVisit(String ticket, ServiceId service, UnitId unit, EmployeeId officer, Channel channel,
			LocalDateTime receivedAt, @Nullable LocalDateTime completedAt, int corrections, boolean rated) {
		this(ticket, service, unit, officer, channel, receivedAt, completedAt, corrections, List.of(), rated);
	}

}
