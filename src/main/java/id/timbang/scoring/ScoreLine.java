package id.timbang.scoring;

/**
 * One line of a weighted sum: original weight (w), used weight, points (a), w · a, and
 * what the line adds to the sum (kontribusi).
 *
 * @param subject an item of the plan or a component
 * @param usedWeight percent; 0 for a line that adds nothing, and everywhere in a sum
 * without figure
 */
public record ScoreLine<S>(S subject, Weight weight, Ratio usedWeight, Treatment treatment, Outcome outcome) {

	static <S> ScoreLine<S> of(S subject, Weight weight, Outcome outcome, MissingRule rule) {
		return new ScoreLine<>(subject, weight, Ratio.ZERO, treatment(weight, outcome, rule), outcome);
	}

	private static Treatment treatment(Weight weight, Outcome outcome, MissingRule rule) {
		if (outcome.figure().isPresent()) {
			return Treatment.COUNTED;
		}
		return weight.isZero() ? Treatment.NOT_APPLICABLE : rule.treatment();
	}

	/** Points from 0 to 120; 0 where the line has no figure. */
	public Ratio points() {
		return outcome.figure().map(Figure::exact).orElse(Ratio.ZERO);
	}

	/** Original weight · points. */
	public Ratio weightedPoints() {
		return weight.ratio().times(points());
	}

	/** Used weight · points / 100. */
	public Ratio contribution() {
		return usedWeight.times(points()).dividedBy(Ratio.HUNDRED);
	}

	Ratio coveredWeight() {
		return treatment.covers() ? weight.ratio() : Ratio.ZERO;
	}

	ScoreLine<S> scaledTo(Ratio coverage) {
		Ratio used = coveredWeight().times(Ratio.HUNDRED).dividedBy(coverage);
		return new ScoreLine<>(subject, weight, used, treatment, outcome);
	}

}
