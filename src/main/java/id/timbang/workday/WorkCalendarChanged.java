package id.timbang.workday;

import java.time.LocalDate;

/**
 * Holidays or opening hours have changed: what was counted over these days has to be
 * counted anew, in the same transaction.
 *
 * @param from first day that is different now
 */
public record WorkCalendarChanged(LocalDate from) {
}
