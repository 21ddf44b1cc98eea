package id.timbang.personnel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An appointment of an acting official as a page shows it.
 *
 * @param id the appointment
 * @param version for the forms that end it
 * @param name who acts, or for whom
 * @param capacity as Plt or as Plh
 * @param from first day
 * @param until last day
 * @param order by which order
 * @param recordedBy who appointed
 * @param recordedAt when
 * @param endable whether it can be ended with today
 * @param withdrawable whether it can be taken back today
 */
public record ActingSummary(ActingAppointmentId id, long version, String name, ActingCapacity capacity, LocalDate from,
		LocalDate until, String order, String recordedBy, Instant recordedAt, boolean endable, boolean withdrawable) {
}
