package id.timbang.scoring;

/**
 * How an achievement follows from what was realised (realisasi, r) and the bound of the
 * target that counts (t). A page puts each into words (S2, S3).
 */
public enum Formula {

	/** r / t · 100: more is better. */
	DIRECT,

	/**
	 * (2 − r / t) · 100: less is better. The formula of PermenPANRB 8/2021; that
	 * regulation is repealed and no later one with a formula is known.
	 */
	REVERSED,

	/**
	 * 100: the value lies inside the range. Common practice, not confirmed by a
	 * regulation.
	 */
	INSIDE,

	/**
	 * 20 + 20 · level. Our own decision: the five results fall one into each band of PP
	 * 30/2019.
	 */
	RUBRIC;

	Ratio apply(Ratio realised, Ratio bound) {
		return switch (this) {
			case DIRECT -> realised.dividedBy(bound).times(Ratio.HUNDRED);
			case REVERSED -> Ratio.of(2).minus(realised.dividedBy(bound)).times(Ratio.HUNDRED);
			case INSIDE -> Ratio.HUNDRED;
			case RUBRIC -> Ratio.of(20).plus(Ratio.of(20).times(realised));
		};
	}

}
