package id.timbang.personnel;

import java.time.LocalDate;

/**
 * Who shall act in the place of an official.
 *
 * @param acting who acts
 * @param capacity as Plt or as Plh
 * @param from first day
 * @param until last day, not before the first
 * @param order by which order, such as the number of the letter; 3 to 200 characters
 */
public record NewActing(EmployeeId acting, ActingCapacity capacity, LocalDate from, LocalDate until, String order) {

	DateSpan days() {
		return new DateSpan(this.from, this.until);
	}

}
