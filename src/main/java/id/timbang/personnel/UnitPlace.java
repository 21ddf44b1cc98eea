package id.timbang.personnel;

/**
 * A unit on somebody's way up the tree.
 *
 * @param id the unit
 * @param name its full name
 * @param type its kind
 */
public record UnitPlace(UnitId id, String name, UnitType type) {
}
