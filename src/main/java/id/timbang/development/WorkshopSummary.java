package id.timbang.development;

import java.time.LocalDate;

import id.timbang.personnel.UnitId;
import id.timbang.scoring.BehaviourValue;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as everybody may know it.
 *
 * @param id the workshop
 * @param version for forms
 * @param title what it is called
 * @param unitId who announces it; none for the personnel office
 * @param unit name of that unit
 * @param from first day
 * @param until last day
 * @param place where it is held
 * @param seats how many can take part
 * @param taken how many do
 * @param behaviour the value that it is about, if any
 * @param indicatorCode code of the indicator that it is about, if any
 * @param indicator name of that indicator
 */
public record WorkshopSummary(WorkshopId id, long version, String title, @Nullable UnitId unitId, @Nullable String unit,
		LocalDate from, LocalDate until, String place, int seats, int taken, @Nullable BehaviourValue behaviour,
		@Nullable String indicatorCode, @Nullable String indicator) {

	/** Seats that are free. */
	public int free() {
		return this.seats - this.taken;
	}

	/** Whether it takes more than a day. */
	public boolean isLong() {
		return !this.from.equals(this.until);
	}

}
