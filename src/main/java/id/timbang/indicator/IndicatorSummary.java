package id.timbang.indicator;

/**
 * An indicator as a row of the catalogue.
 *
 * @param id the indicator
 * @param current the version in force, or the first draft
 * @param hasDraft whether a new version waits to be activated
 */
public record IndicatorSummary(IndicatorId id, VersionedIndicator current, boolean hasDraft) {
}
