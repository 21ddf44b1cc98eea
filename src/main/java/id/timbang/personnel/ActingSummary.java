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
 */
public record ActingSummary(ActingAppointmentId id, long version, String name, ActingCapacity capacity, LocalDate from,
		LocalDate until, String order, String recordedBy, Instant recordedAt) {

	/** Whether it can be ended early on a day: it has begun and goes on after it. */
	public boolean isEndable(LocalDate today) {
		return !this.from.isAfter(today) && this.until.isAfter(today);
	}

	/** Whether it can be taken back on a day: it has not begun. */
	public boolean isWithdrawable(LocalDate today) {
		return this.from.isAfter(today);
	}

}
