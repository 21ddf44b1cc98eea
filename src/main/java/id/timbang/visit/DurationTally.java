package id.timbang.visit;

import id.timbang.scoring.Ratio;
import id.timbang.service.ServiceStandard;

/**
 * How long completed visits of one kind of standard took, exactly.
 *
 * @param unit what they are counted in; minutes and days are never added up
 * @param number of visits, at least one
 * @param paused how many of them waited for the applicant at least once
 * @param sum of their durations
 * @param lowerMedian the duration in the middle, or the lower one of the two
 * @param upperMedian the same, or the upper one of the two
 */
public record DurationTally(ServiceStandard.Unit unit, long number, long paused, long sum, int lowerMedian,
		int upperMedian) {

	/** Whether there are enough to say something about (S14). */
	public boolean isLargeEnough() {
		return this.number >= VisitTally.FEWEST;
	}

	/** The mean, unrounded. */
	public Ratio mean() {
		return Ratio.of(this.sum, this.number);
	}

	/** The median, unrounded: between the two in the middle where there are two. */
	public Ratio median() {
		return Ratio.of((long) this.lowerMedian + this.upperMedian, 2);
	}

}
