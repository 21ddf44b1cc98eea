package id.timbang.period;

import java.time.LocalDate;

/**
 * A cycle to be planned.
 *
 * @param name such as "Tahun 2026"
 * @param from first day
 * @param until last day
 * @param planFrom first day on which plans are agreed
 * @param planUntil last day on which plans are agreed
 * @param cadence months or quarters
 */
public record NewCycle(String name, LocalDate from, LocalDate until, LocalDate planFrom, LocalDate planUntil,
		Cadence cadence) {
}
