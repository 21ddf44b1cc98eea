package id.timbang.period;

import java.time.LocalDate;

/**
 * A cycle as others see it.
 *
 * @param id the cycle
 * @param name such as "Tahun 2026"
 * @param from first day
 * @param until last day
 * @param planFrom first day on which plans are agreed
 * @param planUntil last day on which plans are agreed
 * @param cadence months or quarters
 */
public record CycleSummary(CycleId id, String name, LocalDate from, LocalDate until, LocalDate planFrom,
		LocalDate planUntil, Cadence cadence) {

	/** Whether plans can be agreed: from its window on, as late as its last day. */
	public boolean takesPlansOn(LocalDate day) {
		return hasBegunBy(day) && !this.until.isBefore(day);
	}

	/** Next year's plans are agreed before the year begins. */
	boolean hasBegunBy(LocalDate day) {
		return !this.from.isAfter(day) || !this.planFrom.isAfter(day);
	}

}
