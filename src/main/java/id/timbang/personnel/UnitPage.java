package id.timbang.personnel;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything the page of a unit shows.
 *
 * @param node the unit with those below
 * @param version for the edit form
 * @param parentId the unit above
 * @param ancestors the units above, from the root down
 */
public record UnitPage(UnitNode node, long version, @Nullable UnitId parentId, List<UnitNode> ancestors) {
}
