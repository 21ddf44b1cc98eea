package id.timbang.severity;

import java.util.List;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.RealMatrix;

/**
 * The model once its two standard deviations are given: offsets of the groups, leniency
 * of each appraiser, and how likely the data are.
 */
final class Fit {

	/**
	 * Information on an offset beforehand: next to none, a standard deviation of a
	 * thousand points. It lets a group stand where nobody answered.
	 */
	private static final double VAGUE = 1e-6;

	private final List<TeamSums> sums;

	private final double variance;

	private final RealMatrix uncertainty;

	private final double[] offsets;

	private final double logLikelihood;

	private Fit(List<TeamSums> sums, double variance, RealMatrix uncertainty, double[] offsets, double logLikelihood) {
		this.sums = sums;
		this.variance = variance;
		this.uncertainty = uncertainty;
		this.offsets = offsets;
		this.logLikelihood = logLikelihood;
	}

	/**
	 * Fits.
	 * @param sums of each team; all that depends on the other deviation
	 * @param betweenAppraisers standard deviation of leniency, above 0
	 */
	static Fit of(List<TeamSums> sums, double betweenAppraisers) {
		double variance = betweenAppraisers * betweenAppraisers;
		double[][] information = { { VAGUE, 0 }, { 0, VAGUE } };
		double[] right = new double[Team.GROUPS];
		double misfit = 0;
		for (TeamSums team : sums) {
			double remaining = team.remaining(variance);
			team.addInformation(information, remaining);
			team.addRight(right, remaining);
			misfit += team.misfit(remaining, variance);
		}
		CholeskyDecomposition cholesky = new CholeskyDecomposition(new Array2DRowRealMatrix(information));
		DecompositionSolver solver = cholesky.getSolver();
		double[] offsets = solver.solve(new ArrayRealVector(right)).toArray();
		double explained = offsets[0] * right[0] + offsets[1] * right[1];
		return new Fit(sums, variance, solver.getInverse(), offsets,
				-(misfit - explained + Math.log(cholesky.getDeterminant())) / 2);
	}

	/** Logarithm of the restricted likelihood, up to a constant. */
	double logLikelihood() {
		return this.logLikelihood;
	}

	/** How much more points appraisers give than a group does. */
	double[] offsets() {
		return this.offsets;
	}

	/**
	 * What is predicted for each appraiser, in the order of the teams. Leniency is told
	 * against the average of these very appraisers, which is known better than the
	 * average of all that there could be.
	 */
	Predictions predictions() {
		int count = this.sums.size();
		double[] leniency = new double[count];
		double[] remaining = new double[count];
		RealMatrix shifts = new Array2DRowRealMatrix(count, Team.GROUPS);
		for (int team = 0; team < count; team++) {
			TeamSums own = this.sums.get(team);
			remaining[team] = own.remaining(this.variance);
			leniency[team] = own.leniency(remaining[team], this.offsets);
			shifts.setRowVector(team, own.groupWeights().mapMultiply(remaining[team]));
		}
		return new Predictions(leniency, remaining, shifts, this.uncertainty);
	}

}
