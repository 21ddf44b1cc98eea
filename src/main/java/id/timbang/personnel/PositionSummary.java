package id.timbang.personnel;

/**
 * A position as a row of a list.
 *
 * @param id the position
 * @param code its short name
 * @param name its full name
 * @param level its level, which belongs to a category
 * @param staff people who hold it today
 */
public record PositionSummary(PositionId id, String code, String name, PositionLevel level, int staff) {
}
