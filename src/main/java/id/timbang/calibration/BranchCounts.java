package id.timbang.calibration;

import java.util.Map;

import id.timbang.scoring.Predicate;
import id.timbang.scoring.PredicateCounts;
import org.jspecify.annotations.Nullable;

/**
 * How some people stand.
 *
 * @param settled what counts now; those without stand under undecided
 * @param suggested what the figures suggested; those whose figures miss something stand
 * under undecided
 * @param departing for how many the appraiser set another predicate than was suggested,
 * without those that calibration adjusted
 * @param adjusted how many calibration adjusted
 */
public record BranchCounts(PredicateCounts settled, PredicateCounts suggested, int departing, int adjusted) {

	/** Nobody. */
	public static final BranchCounts NOBODY = new BranchCounts(PredicateCounts.NONE, PredicateCounts.NONE, 0, 0);

	static BranchCounts of(@Nullable Predicate suggested, @Nullable Predicate settled, boolean adjusted, int people) {
		boolean departs = !adjusted && settled != null && settled != suggested;
		return new BranchCounts(counts(settled, people), counts(suggested, people), departs ? people : 0,
				adjusted ? people : 0);
	}

	private static PredicateCounts counts(@Nullable Predicate predicate, int people) {
		return (predicate != null) ? new PredicateCounts(Map.of(predicate, people), 0)
				: new PredicateCounts(Map.of(), people);
	}

	BranchCounts plus(BranchCounts others) {
		return new BranchCounts(this.settled.plus(others.settled), this.suggested.plus(others.suggested),
				this.departing + others.departing, this.adjusted + others.adjusted);
	}

	/** How many people. */
	public int people() {
		return this.settled.decided() + this.settled.undecided();
	}

}
