package id.timbang.scoring;

/**
 * What becomes of the achievement of a quantitative indicator before it is weighted
 * (S21). Rubrics stand on the scale already and are never converted.
 */
public enum Conversion {

	/** Nothing: the achievement itself counts, exactly. */
	NONE,

	/**
	 * The curve of PermenPANRB 8/2021, which is repealed; for agencies that still compare
	 * with figures of that time. It rounds to a whole percent first, HALF_UP, and so
	 * contradicts "one rounding"; its branch from 101 to 110 percent is inferred and not
	 * confirmed, and nothing lies between 109 and 110 points.
	 *
	 * <p>
	 * Exactly 100 percent gives 109 points, and 120 where the target is the highest
	 * possible value: that is an indicator whose cap is 100.
	 */
	PERMENPANRB_8_2021;

	/** The points that count, 0 to 120. */
	public Ratio points(Achievement achievement) {
		return converts(achievement) ? curve(achievement) : achievement.points();
	}

	/** Whether the points are others than those of the achievement's own scale. */
	public boolean converts(Achievement achievement) {
		return this != NONE && achievement.formula() != Formula.RUBRIC;
	}

	/** The achievement in whole percent, HALF_UP, from which the curve starts. */
	public static int wholePercent(Achievement achievement) {
		return achievement.points().toDecimal(0).intValueExact();
	}

	private static Ratio curve(Achievement achievement) {
		int percent = wholePercent(achievement);
		if (percent > 100) {
			return line(Math.min(percent, 110), 101, 110, 110, 120);
		}
		if (percent == 100) {
			return Ratio.of(achievement.cap().ratio().equals(Ratio.HUNDRED) ? 120 : 109);
		}
		// 60 to 79 percent give 50 to 69 points, 80 to 99 give 70 to 89: one line
		return (percent >= 60) ? line(percent, 60, 99, 50, 89) : line(percent, 0, 59, 0, 49);
	}

	/** The height at {@code percent} of the straight line between two points. */
	private static Ratio line(int percent, int from, int until, int low, int high) {
		return Ratio.of(high - low, until - from).times(Ratio.of(percent - from)).plus(Ratio.of(low));
	}

}
