package id.timbang.severity;

import java.util.Arrays;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Best linear unbiased predictions of the leniency of all appraisers, each against the
 * mean of all, with the variances of their errors.
 */
final class Predictions {

	private final double[] leniency;

	private final double[] remaining;

	private final RealMatrix shifts;

	private final RealMatrix uncertainty;

	private final double average;

	private final double averageRemaining;

	private final RealVector averageShift;

	/**
	 * Predictions that are not yet told against their mean.
	 * @param leniency predicted with the estimated offsets
	 * @param remaining variance of each error if the offsets were known
	 * @param shifts a row for each appraiser: by how much the prediction falls when an
	 * offset rises
	 * @param uncertainty covariance matrix of the offsets
	 */
	Predictions(double[] leniency, double[] remaining, RealMatrix shifts, RealMatrix uncertainty) {
		this.leniency = leniency;
		this.remaining = remaining;
		this.shifts = shifts;
		this.uncertainty = uncertainty;
		this.average = Arrays.stream(leniency).average().orElseThrow();
		this.averageRemaining = Arrays.stream(remaining).average().orElseThrow();
		this.averageShift = shifts.preMultiply(ones(leniency.length)).mapDivide(leniency.length);
	}

	private static RealVector ones(int count) {
		return MatrixUtils.createRealVector(new double[count]).mapAdd(1);
	}

	/** In points; the mean of all is 0. */
	double leniency(int team) {
		return this.leniency[team] - this.average;
	}

	/** Of the error of that difference from the mean. */
	double errorVariance(int team) {
		int count = this.remaining.length;
		RealVector shift = this.shifts.getRowVector(team).subtract(this.averageShift);
		return this.remaining[team] * (1 - 2.0 / count) + this.averageRemaining / count
				+ shift.dotProduct(this.uncertainty.operate(shift));
	}

}
