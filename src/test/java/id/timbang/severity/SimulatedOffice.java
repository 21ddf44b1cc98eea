package id.timbang.severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * An office whose appraisers are as strict as we say, so that estimates can be held
 * against the truth.
 */
final class SimulatedOffice {

	private final Random random;

	private final Scale scale;

	private final Map<UUID, Double> truth = new LinkedHashMap<>();

	private final List<Comparison> comparisons = new ArrayList<>();

	SimulatedOffice(long seed, Scale scale) {
		this.random = new Random(seed);
		this.scale = scale;
	}

	/** Appraisers whose severity is drawn around nought. */
	SimulatedOffice withAppraisers(int appraisers, double spread, int people) {
		for (int number = 0; number < appraisers; number++) {
			withAppraiser(spread * this.random.nextGaussian(), people);
		}
		return this;
	}

	/** Teams are good or weak for reasons of their own. */
	private SimulatedOffice withAppraiser(double severity, int people) {
		return withAppraiser(severity, people, 92 + 8 * this.random.nextGaussian());
	}

	SimulatedOffice withAppraiser(double severity, int people, double ability) {
		return withAppraiser(severity, people, ability, 4);
	}

	/**
	 * Adds an appraiser.
	 * @param unevenness how much more or less is seen in one person than in another, as a
	 * standard deviation
	 */
	SimulatedOffice withAppraiser(double severity, int people, double ability, double unevenness) {
		UUID appraiser = new UUID(this.random.nextLong(), this.random.nextLong());
		this.truth.put(appraiser, severity);
		for (int number = 0; number < people; number++) {
			this.comparisons.add(comparison(appraiser, ability + 6 * this.random.nextGaussian(),
					unevenness * this.random.nextGaussian() - severity));
		}
		return this;
	}

	private Comparison comparison(UUID appraiser, double ability, double departure) {
		return new Comparison(appraiser, figure(ability + departure), panel(ability + 3, 3 + this.random.nextInt(3)),
				this.random.nextInt(4) == 0 ? panel(ability - 2, 3) : null);
	}

	private @Nullable Panel panel(double ability, int answers) {
		return Panel.of(IntStream.range(0, answers)
			.mapToObj((answer) -> figure(ability + 7 * this.random.nextGaussian()))
			.toList());
	}

	private double figure(double seen) {
		return switch (this.scale) {
			case SMOOTH -> seen;
			case LEVELS -> IntStream.range(0, 7)
				.mapToDouble((value) -> seen + 12 * this.random.nextGaussian())
				.map((one) -> Math.min(120, Math.max(40, 20 * Math.rint(one / 20))))
				.average()
				.orElseThrow();
		};
	}

	List<Comparison> comparisons() {
		return this.comparisons;
	}

	/** Severity is told against the average appraiser of the office. */
	double truthOf(Severity estimate) {
		double average = this.truth.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
		return this.truth.getOrDefault(estimate.appraiser(), Double.NaN) - average;
	}

	/** The appraisers in the order in which they came. */
	List<UUID> appraisers() {
		return List.copyOf(this.truth.keySet());
	}

	Severities estimate() {
		return Severities.of(this.comparisons).orElseThrow();
	}

	/**
	 * How figures come about.
	 */
	enum Scale {

		/** As they are. */
		SMOOTH,

		/** As the mean of seven values on five levels, cut at both ends. */
		LEVELS

	}

}
