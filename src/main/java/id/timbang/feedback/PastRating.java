package id.timbang.feedback;

import java.time.LocalDate;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceId;

/**
 * A rating from paper or from another register; it may have gaps.
 *
 * @param unit where
 * @param service what the citizen came for
 * @param officer who was in charge
 * @param day of the answer
 * @param rating the answers
 */
public record PastRating(UnitId unit, ServiceId service, EmployeeId officer, LocalDate day, NewRating rating) {
}
