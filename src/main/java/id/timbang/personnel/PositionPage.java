package id.timbang.personnel;

/**
 * Everything the edit form of a position needs.
 *
 * @param id the position
 * @param version the version that the form is filled from
 * @param code its short name, which does not change
 * @param name its full name
 * @param level its level, which belongs to a category
 */
public record PositionPage(PositionId id, long version, String code, String name, PositionLevel level) {
}
