package id.timbang.scoring;

import java.math.BigDecimal;

/**
 * The credit points (angka kredit) that a predicate is worth to the holder of a
 * functional position (Peraturan BKN 3/2023): months / 12 · coefficient · percent / 100.
 *
 * @param months whole months, 1 to 12
 */
public record CreditPoints(FunctionalLevel level, Predicate predicate, int months) {

	public CreditPoints {
		Refusal.MONTHS_OUT_OF_RANGE.when(months < 1 || months > 12, months);
	}

	/** What the predicate makes of the coefficient: 150, 100, 75, 50 or 25 percent. */
	public int percent() {
		return switch (predicate) {
			case VERY_GOOD -> 150;
			case GOOD -> 100;
			case NEEDS_IMPROVEMENT -> 75;
			case POOR -> 50;
			case VERY_POOR -> 25;
		};
	}

	/** The exact points. */
	public Ratio exact() {
		return Ratio.of(months, 12).times(Ratio.of(level.coefficient())).times(Ratio.of(percent(), 100));
	}

	/**
	 * The points as they are shown: two decimals, HALF_UP, once. Agencies use two to four
	 * decimals; which of them is the rule is not confirmed.
	 */
	public BigDecimal shown() {
		return exact().toScore();
	}

}
