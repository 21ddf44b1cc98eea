package id.timbang.feedback;

import id.timbang.scoring.Ratio;
import id.timbang.scoring.SampleSize;
import org.jspecify.annotations.Nullable;

/**
 * How many of those who were served have answered (S11, PermenPANRB 14/2017).
 *
 * @param visits visits received in the time of the answers
 * @param answers complete answers
 */
public record SurveySample(long visits, int answers) {

	/** The answers that a survey of so many people should have. */
	public int wanted() {
		return SampleSize.of(this.visits);
	}

	/**
	 * How many percent of the visits were answered; at most 100, and none where no visits
	 * are kept: answers on paper may come from elsewhere.
	 */
	public @Nullable Ratio responseRate() {
		return (this.visits > 0) ? Ratio.of(100L * this.answers, this.visits).clamp(Ratio.ZERO, Ratio.HUNDRED) : null;
	}

	/** Whether the index stands for all of them. */
	public boolean isLargeEnough() {
		return this.answers >= wanted();
	}

}
