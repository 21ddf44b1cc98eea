package id.timbang.calibration;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.scoring.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which people of a unit are looked for.
 *
 * @param unit with all below it
 * @param predicate only those with this one
 * @param appraiser only those of this one
 * @param waiting only those about whom an adjustment waits
 */
public record PeopleFilter(UnitId unit, @Nullable Predicate predicate, @Nullable EmployeeId appraiser,
		boolean waiting) {
}
