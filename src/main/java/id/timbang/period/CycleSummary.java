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
}
