package id.timbang.scoring;

import java.util.List;
import java.util.Map;

/**
 * What one rater says about the seven values. A value that is not in the map is one the
 * rater cannot judge ("tidak dapat menilai", S5).
 */
public record BehaviourSheet(Map<BehaviourValue, Level> levels) {

	/** The appraiser gives all seven. */
	public static final int VALUES = BehaviourValue.values().length;

	/** Everybody else may leave out up to three. */
	public static final int MINIMUM_VALUES = VALUES - 3;

	public BehaviourSheet {
		levels = Ordered.copyOf(levels, BehaviourValue.class);
	}

	/**
	 * Whether a sheet of somebody other than the appraiser counts, for the mean and for
	 * the minimum.
	 */
	public boolean counts() {
		return levels.size() >= MINIMUM_VALUES;
	}

	/** Mean points of the values given, each with the same weight; there must be one. */
	public Ratio mean() {
		List<Ratio> points = levels.values().stream().map(Level::points).toList();
		return Ratio.mean(points);
	}

}
