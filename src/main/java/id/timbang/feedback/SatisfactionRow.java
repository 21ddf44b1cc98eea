package id.timbang.feedback;

import id.timbang.personnel.UnitNode;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the list of all that serve citizens.
 *
 * @param unit the unit
 * @param shown what citizens say about it
 * @param sample how many of its visits have been rated; none without an index
 * @param walkIns what was said without a code
 */
public record SatisfactionRow(UnitNode unit, UnitSatisfaction shown, @Nullable SurveySample sample,
		UnitSatisfaction walkIns) {
}
