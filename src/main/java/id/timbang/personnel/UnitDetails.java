package id.timbang.personnel;

import org.jspecify.annotations.Nullable;

/**
 * What HR can say about a unit.
 *
 * @param name full name
 * @param type kind of unit
 * @param parentId the unit above; none for the root
 */
public record UnitDetails(String name, UnitType type, @Nullable UnitId parentId) {
}
