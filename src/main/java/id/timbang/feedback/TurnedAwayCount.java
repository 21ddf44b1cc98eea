package id.timbang.feedback;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How many ratings were turned away.
 *
 * @param day when
 * @param unit name of the unit; none of those with a code
 * @param point name of the service point; none of those with a code
 * @param trapped filled in by programs
 * @param slowed told to wait
 */
public record TurnedAwayCount(LocalDate day, @Nullable String unit, @Nullable String point, int trapped, int slowed) {
}
