package id.timbang.scoring;

/**
 * Numbers an agency may set, whatever policy it follows.
 *
 * @param missingIndicator what happens when an indicator has not enough data (S12)
 * @param minimumCoverage weight that must have a figure before the rest is renormalised
 * (S12)
 * @param additionalLimit weight that additional results may have together (S4)
 * @param minimumRaters raters below which a group has no figure and stays hidden (S14)
 * @param minimumRatings citizens below which an index has no figure and stays hidden
 * (S14)
 * @param conversion what becomes of achievements before they are weighted (S21)
 */
public record ScoringSettings(MissingRule missingIndicator, Weight minimumCoverage, Weight additionalLimit,
		int minimumRaters, int minimumRatings, Conversion conversion) {

	/** The smallest group in which nobody can work out what another one answered. */
	public static final int FEWEST_RATERS = 3;

	/** The fewest citizens behind any published figure. */
	public static final int FEWEST_RATINGS = 10;

	public static final ScoringSettings DEFAULT = new ScoringSettings(MissingRule.RENORMALISE, Weight.of("70"),
			Weight.of("20"), FEWEST_RATERS, FEWEST_RATINGS, Conversion.NONE);

	public ScoringSettings {
		Refusal.SETTING_OUT_OF_RANGE.when(minimumCoverage.isZero(), minimumCoverage);
		Refusal.SETTING_OUT_OF_RANGE.when(minimumRaters < FEWEST_RATERS, minimumRaters);
		Refusal.SETTING_OUT_OF_RANGE.when(minimumRatings < FEWEST_RATINGS, minimumRatings);
	}

}
