package id.timbang.visit;

/**
 * What stands on the paper that the citizen takes along.
 *
 * @param visit the visit
 * @param unit name of the unit
 * @param code with which the visit can be rated once
 */
public record Slip(VisitSummary visit, String unit, RatingCode code) {
}
