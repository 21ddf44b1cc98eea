package id.timbang.severity;

import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * Estimates the model: looks for the two standard deviations that fit best, and averages
 * over all that fit nearly as well.
 */
final class SeverityModel {

	/** Smallest standard deviation that is looked at, in points. */
	private static final double LOWEST = 0.01;

	/** Largest one: figures between 40 and 120 cannot spread more. */
	private static final double HIGHEST = 40;

	/** Where a search begins, in points. */
	private static final double[] BEGINNING = { 5, 5 };

	/** Where the likelihood has fallen to 1/3,000 of its peak nothing is looked at. */
	private static final double NEGLIGIBLE = 8;

	private static final int NODES = 12;

	private static final double FIRST_STEP = 2;

	private static final int LONGEST_SEARCH = 1000;

	private static final double EXACT_ENOUGH = 1e-4;

	/** Of a logarithm of a likelihood, relative to itself. */
	private static final double PEAK_ENOUGH = 1e-10;

	private final List<Team> teams;

	SeverityModel(List<Team> teams) {
		this.teams = teams;
	}

	Severities estimate() {
		double[] peak = peak();
		List<TeamSums> atPeak = TeamSums.of(this.teams, peak[1]);
		double highest = Fit.of(atPeak, peak[0]).logLikelihood();
		GaussIntegrator appraisers = nodes((one) -> Fit.of(atPeak, one).logLikelihood() - highest, peak[0]);
		GaussIntegrator people = nodes((one) -> logLikelihood(peak[0], one) - highest, peak[1]);
		Averages averages = new Averages(this.teams);
		for (int column = 0; column < people.getNumberOfPoints(); column++) {
			double within = people.getPoint(column);
			List<TeamSums> sums = TeamSums.of(this.teams, within);
			for (int row = 0; row < appraisers.getNumberOfPoints(); row++) {
				double between = appraisers.getPoint(row);
				Fit fit = Fit.of(sums, between);
				averages.add(fit, between, within, priorOf(between) * appraisers.getWeight(row)
						* people.getWeight(column) * Math.exp(fit.logLikelihood() - highest));
			}
		}
		return averages.toSeverities();
	}

	/**
	 * Proportional to itself: a gamma distribution of shape 2 and next to no rate.
	 * Without it few appraisers would often be taken to be all alike, and intervals be
	 * too narrow.
	 */
	private static double priorOf(double betweenAppraisers) {
		return betweenAppraisers;
	}

	private double logLikelihood(double betweenAppraisers, double betweenPeople) {
		return Fit.of(TeamSums.of(this.teams, betweenPeople), betweenAppraisers).logLikelihood();
	}

	/** The two standard deviations that fit best. */
	double[] peak() {
		double[] found = new SimplexOptimizer(PEAK_ENOUGH, PEAK_ENOUGH)
			.optimize(new ObjectiveFunction((point) -> logLikelihood(possible(point[0]), possible(point[1]))),
					GoalType.MAXIMIZE, new InitialGuess(BEGINNING), new NelderMeadSimplex(BEGINNING.length, FIRST_STEP),
					new MaxEval(LONGEST_SEARCH))
			.getPoint();
		return new double[] { possible(found[0]), possible(found[1]) };
	}

	private static double possible(double deviation) {
		return Math.min(HIGHEST, Math.max(LOWEST, Math.abs(deviation)));
	}

	/** Where to look along one axis through the peak, and with which weights. */
	private static GaussIntegrator nodes(UnivariateFunction fall, double peak) {
		UnivariateFunction edge = (one) -> fall.value(one) + NEGLIGIBLE;
		double low = (edge.value(LOWEST) < 0) ? edgeBetween(edge, LOWEST, peak) : LOWEST;
		double high = (edge.value(HIGHEST) < 0) ? edgeBetween(edge, peak, HIGHEST) : HIGHEST;
		return new GaussIntegratorFactory().legendre(NODES, low, high);
	}

	private static double edgeBetween(UnivariateFunction edge, double low, double high) {
		return new BrentSolver(EXACT_ENOUGH).solve(LONGEST_SEARCH, edge, low, high);
	}

	/**
	 * Means and variances over all fits, each as often as it is likely.
	 */
	private static final class Averages {

		private final List<Team> teams;

		private final double[] leniency;

		private final double[] squares;

		private final double[] offsets = new double[Team.GROUPS];

		private double weight;

		private double betweenAppraisers;

		private double betweenPeople;

		Averages(List<Team> teams) {
			this.teams = teams;
			this.leniency = new double[teams.size()];
			this.squares = new double[teams.size()];
		}

		void add(Fit fit, double between, double within, double likelihood) {
			this.weight += likelihood;
			this.betweenAppraisers += likelihood * between;
			this.betweenPeople += likelihood * within;
			for (int group = 0; group < Team.GROUPS; group++) {
				this.offsets[group] += likelihood * fit.offsets()[group];
			}
			Predictions predictions = fit.predictions();
			for (int team = 0; team < this.teams.size(); team++) {
				double leniency = predictions.leniency(team);
				this.leniency[team] += likelihood * leniency;
				this.squares[team] += likelihood * (leniency * leniency + predictions.errorVariance(team));
			}
		}

		Severities toSeverities() {
			int people = this.teams.stream().mapToInt((team) -> team.members().size()).sum();
			return new Severities(people, this.betweenAppraisers / this.weight, this.betweenPeople / this.weight,
					IntStream.range(0, this.teams.size()).mapToObj(this::severity).toList());
		}

		private Severity severity(int place) {
			Team team = this.teams.get(place);
			double leniency = this.leniency[place] / this.weight;
			double variance = this.squares[place] / this.weight - leniency * leniency;
			return new Severity(team.appraiser(), team.members().size(), -leniency, Math.sqrt(variance),
					team.members().stream().mapToDouble((member) -> rest(member, leniency)).average().orElseThrow());
		}

		/**
		 * The square of what is left of a person's differences, in standard deviations.
		 */
		private double rest(Team.Member member, double leniency) {
			double within = this.betweenPeople / this.weight;
			double rest = 0;
			for (int group = 0; group < Team.GROUPS; group++) {
				rest += member.precision(group) / member.totalPrecision()
						* (member.difference(group) - this.offsets[group] / this.weight - leniency);
			}
			return rest * rest / (within * within + 1 / member.totalPrecision());
		}

	}

}
