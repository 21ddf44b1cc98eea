package id.timbang.scoring;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * What a set of weights makes together, and how far that is from exactly 100.00 (S4).
 */
public record WeightSum(BigDecimal total) {

	private static final BigDecimal HUNDRED = Weight.HUNDRED.percent();

	public static WeightSum of(Collection<Weight> weights) {
		return new WeightSum(weights.stream().map(Weight::percent).reduce(Weight.ZERO.percent(), BigDecimal::add));
	}

	public boolean isHundred() {
		return total.compareTo(HUNDRED) == 0;
	}

	/** How much is missing to 100.00; zero when nothing is. */
	public BigDecimal missing() {
		return HUNDRED.subtract(total).max(Weight.ZERO.percent());
	}

	/** How much there is above 100.00; zero when nothing is. */
	public BigDecimal excess() {
		return excessOver(Weight.HUNDRED);
	}

	/** How much there is above a limit; zero when nothing is. */
	public BigDecimal excessOver(Weight limit) {
		return total.subtract(limit.percent()).max(Weight.ZERO.percent());
	}

	void requireHundred() {
		Refusal.WEIGHTS_NOT_HUNDRED.when(!isHundred(), total.toPlainString());
	}

	void requireAtMost(Weight limit) {
		Refusal.ADDITIONAL_RESULTS_TOO_HEAVY.when(excessOver(limit).signum() > 0, total.toPlainString());
	}

}
