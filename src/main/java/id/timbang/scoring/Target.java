package id.timbang.scoring;

import java.util.List;

/**
 * What was agreed to be reached: a range, or one value, which is a range without width.
 *
 * <p>
 * Greater than zero, for every direction: nothing can be compared with zero (S2).
 */
public record Target(Ratio low, Ratio high) {

	public Target {
		Refusal.TARGET_NOT_POSITIVE.when(low.signum() <= 0, low);
		Refusal.TARGET_RANGE_EMPTY.when(low.compareTo(high) > 0, List.of(low, high));
	}

	public static Target of(Ratio value) {
		return new Target(value, value);
	}

	/** Unlike the constructor it wants two different bounds. */
	public static Target range(Ratio low, Ratio high) {
		Refusal.TARGET_RANGE_EMPTY.when(low.equals(high), List.of(low, high));
		return new Target(low, high);
	}

	public boolean isRange() {
		return !low.equals(high);
	}

	/**
	 * The point of the target that a value is compared with: the nearer bound, inside the
	 * value itself.
	 */
	Ratio nearest(Ratio value) {
		return value.clamp(low, high);
	}

}
