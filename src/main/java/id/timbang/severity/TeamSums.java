package id.timbang.severity;

import java.util.List;

import id.timbang.severity.Team.Member;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;

/**
 * What the differences of one team add up to, each weighted with the inverse of its
 * covariance matrix within the person, W. The matrix is a diagonal one plus a constant,
 * so that its inverse is written down by hand (Sherman and Morrison).
 */
final class TeamSums {

	/** X'WX, where X says which group a difference is with. */
	private final double[][] groups = new double[Team.GROUPS][Team.GROUPS];

	/** X'W1. */
	private final double[] groupWeights = new double[Team.GROUPS];

	/** X'Wd, where d are the differences. */
	private final double[] groupDifferences = new double[Team.GROUPS];

	/** 1'W1. */
	private double weight;

	/** 1'Wd. */
	private double difference;

	/** d'Wd. */
	private double squares;

	/** Logarithm of the determinants of the inverse of W. */
	private double logDeterminant;

	private TeamSums() {
	}

	/**
	 * Adds each team up.
	 * @param betweenPeople standard deviation of what an appraiser sees in one person and
	 * not in another
	 */
	static List<TeamSums> of(List<Team> teams, double betweenPeople) {
		double variance = betweenPeople * betweenPeople;
		return teams.stream().map((team) -> of(team, variance)).toList();
	}

	private static TeamSums of(Team team, double variance) {
		TeamSums sums = new TeamSums();
		team.members().forEach((member) -> sums.add(member, variance));
		return sums;
	}

	private void add(Member member, double variance) {
		double dilution = 1 + variance * member.totalPrecision();
		double shared = variance / dilution;
		double weighted = member.precision(0) * member.difference(0) + member.precision(1) * member.difference(1);
		for (int row = 0; row < Team.GROUPS; row++) {
			double precision = member.precision(row);
			if (precision > 0) {
				double difference = member.difference(row);
				for (int column = 0; column < Team.GROUPS; column++) {
					this.groups[row][column] -= shared * precision * member.precision(column);
				}
				this.groups[row][row] += precision;
				this.groupWeights[row] += precision / dilution;
				this.groupDifferences[row] += precision * (difference - shared * weighted);
				this.squares += precision * difference * difference;
			}
		}
		this.weight += member.totalPrecision() / dilution;
		this.difference += weighted / dilution;
		this.squares -= shared * weighted * weighted;
		this.logDeterminant += Math.log(dilution) - member.logPrecisions();
	}

	RealVector groupWeights() {
		return new ArrayRealVector(this.groupWeights);
	}

	/**
	 * Variance of the appraiser's leniency once the differences are known and the offsets
	 * of the groups are taken as known.
	 * @param variance of leniency between appraisers
	 */
	double remaining(double variance) {
		return 1 / (1 / variance + this.weight);
	}

	/** The appraiser's leniency if the offsets of the groups are these. */
	double leniency(double remaining, double[] offsets) {
		return remaining * (this.difference - this.groupWeights[0] * offsets[0] - this.groupWeights[1] * offsets[1]);
	}

	/** Adds to X'V⁻¹X, where V also holds the variance of the appraiser. */
	void addInformation(double[][] information, double remaining) {
		for (int row = 0; row < Team.GROUPS; row++) {
			for (int column = 0; column < Team.GROUPS; column++) {
				information[row][column] += this.groups[row][column]
						- remaining * this.groupWeights[row] * this.groupWeights[column];
			}
		}
	}

	/** Adds to X'V⁻¹d. */
	void addRight(double[] right, double remaining) {
		for (int row = 0; row < Team.GROUPS; row++) {
			right[row] += this.groupDifferences[row] - remaining * this.groupWeights[row] * this.difference;
		}
	}

	/** d'V⁻¹d and the logarithm of the determinant of V. */
	double misfit(double remaining, double variance) {
		return this.squares - remaining * this.difference * this.difference + this.logDeterminant
				+ Math.log1p(variance * this.weight);
	}

}
