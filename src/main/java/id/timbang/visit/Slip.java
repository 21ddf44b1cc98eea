package id.timbang.visit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What stands on the paper that the citizen takes along.
 *
 * @param visit the visit
 * @param unit name of the unit
 * @param code with which the visit can be rated once
 * @param contactUntil the day on which a contact of the citizen is deleted; none where
 * there is no contact
 */
public record Slip(VisitSummary visit, String unit, RatingCode code, @Nullable LocalDate contactUntil) {
}
