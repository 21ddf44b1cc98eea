package id.timbang.calibration;

import id.timbang.personnel.EmployeeId;
import id.timbang.scoring.PredicateCounts;
import id.timbang.severity.Severity;
import org.jspecify.annotations.Nullable;

/**
 * An appraiser of people of a unit.
 *
 * @param id the appraiser
 * @param name with titles
 * @param people how many people of the unit
 * @param counts which predicates they have
 * @param departing to how many the appraiser gave another predicate than was suggested
 * @param severity against others who saw the same people, of this unit or not; none where
 * nobody can be compared
 */
public record AppraiserRow(EmployeeId id, String name, int people, PredicateCounts counts, int departing,
		@Nullable Severity severity) {
}
