package id.timbang.feedback;

import java.time.LocalDate;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * A rating from paper or from another register; it may have gaps.
 *
 * @param unit where
 * @param service what the citizen came for; none where that was not said
 * @param officer who was in charge; none where that is not known
 * @param day of the answer
 * @param rating the answers
 */
public record PastRating(UnitId unit, @Nullable ServiceId service, @Nullable EmployeeId officer, LocalDate day,
		NewRating rating) {
}
