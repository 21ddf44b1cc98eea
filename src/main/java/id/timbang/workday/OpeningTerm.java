package id.timbang.workday;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Opening hours that a unit has from a day on, until its next ones begin.
 *
 * @param id names it among those of the unit
 * @param from first day
 * @param hours hours of the week
 */
public record OpeningTerm(UUID id, LocalDate from, OpeningHours hours) {
}
