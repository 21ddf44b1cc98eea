package id.timbang.scoring;

/**
 * What becomes of the achievement of a quantitative indicator before it is weighted
 * (S21). Rubrics stand on the scale already and are never converted.
 */
public enum Conversion {

	/** Nothing: the achievement itself counts, exactly. */
	NONE {

		@Override
		Ratio convert(Achievement achievement) {
			return achievement.points();
		}

	},

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
	PERMENPANRB_8_2021 {

		@Override
		Ratio convert(Achievement achievement) {
			int percent = wholePercent(achievement);
			if (percent > 110) {
				return Ratio.of(120);
			}
			if (percent > 100) {
				return line(percent, 101, 110, 110, 120);
			}
			if (percent == 100) {
				return Ratio.of(achievement.cap().ratio().equals(Ratio.HUNDRED) ? 120 : 109);
			}
			if (percent >= 80) {
				return line(percent, 80, 99, 70, 89);
			}
			return (percent >= 60) ? line(percent, 60, 79, 50, 69) : line(percent, 0, 59, 0, 49);
		}

	};

	/** The points that count, 0 to 120. */
	public final Ratio points(Achievement achievement) {
		return converts(achievement) ? convert(achievement) : achievement.points();
	}

	/** Whether the points are others than those of the achievement's own scale. */
	public final boolean converts(Achievement achievement) {
		return this != NONE && achievement.formula() != Formula.RUBRIC;
	}

	/** The achievement in whole percent, HALF_UP, from which the curve starts. */
	public static int wholePercent(Achievement achievement) {
		return achievement.points().toDecimal(0).intValueExact();
	}

	abstract Ratio convert(Achievement achievement);

	/** The height at {@code percent} of the straight line between two points. */
	private static Ratio line(int percent, int from, int until, int low, int high) {
		return Ratio.of(high - low, until - from).times(Ratio.of(percent - from)).plus(Ratio.of(low));
	}

}
