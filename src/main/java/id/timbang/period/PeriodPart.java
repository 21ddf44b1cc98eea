package id.timbang.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Some days of a period, or all of them.
 *
 * @param from first day
 * @param until last day
 */
public record PeriodPart(LocalDate from, LocalDate until) {

	/** Calendar days, first and last included. */
	public int days() {
		return (int) ChronoUnit.DAYS.between(this.from, this.until) + 1;
	}

}
