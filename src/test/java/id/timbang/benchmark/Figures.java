package id.timbang.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a load measured.
 *
 * @param perSecond requests answered in a second
 * @param median time for an answer, in milliseconds
 * @param slowest the 99th percentile of the same
 */
record Figures(double perSecond, double median, double slowest) {

	/** From the times of single requests, in nanoseconds, and that of all together. */
	static Figures of(long[] times, long altogether) {
		return new Figures(times.length * 1e9 / altogether, percentile(times, 50) / 1e6, percentile(times, 99) / 1e6);
	}

	/** The median of each figure over several rounds. */
	static Figures median(List<Figures> rounds) {
		return new Figures(median(rounds, Figures::perSecond), median(rounds, Figures::median),
				median(rounds, Figures::slowest));
	}

	private static double median(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
		return median(rounds.stream().mapToDouble(figure).toArray());
	}

	static double median(double... values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	/** The smallest value that so many percent of all do not exceed. */
	static long percentile(long[] values, int percent) {
		long[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
	}

}
