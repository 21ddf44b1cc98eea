package id.timbang.feedback;

import id.timbang.scoring.SampleSize;

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

	/** Whether the index stands for all of them. */
	public boolean isLargeEnough() {
		return this.answers >= wanted();
	}

}
