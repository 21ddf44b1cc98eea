package id.timbang.severity;

import java.util.Collection;

/**
 * What a group of raters says about one person, without who says what.
 *
 * @param answers how many answered, at least two
 * @param mean of their figures, in points
 * @param squares sum of the squared distances from that mean
 */
public record Panel(int answers, double mean, double squares) {

	public Panel {
		if (answers < 2) {
			throw new IllegalArgumentException("A panel has two answers or more");
		}
	}

	/** The answers of a group, each the mean of one rater's values. */
	public static Panel of(Collection<Double> figures) {
		double mean = figures.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
		return new Panel(figures.size(), mean,
				figures.stream().mapToDouble((figure) -> (figure - mean) * (figure - mean)).sum());
	}

}
