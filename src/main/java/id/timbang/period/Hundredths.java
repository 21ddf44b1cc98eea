package id.timbang.period;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Weights and edges of scoring rules: numbers with two decimals.
 */
final class Hundredths {

	/** The end of the scale of all figures. */
	static final BigDecimal HIGHEST = new BigDecimal("120.00");

	/** All weights together, in percent. */
	static final BigDecimal HUNDRED = new BigDecimal("100.00");

	private Hundredths() {
	}

	/** The number with two decimals; it must not have more. */
	static BigDecimal of(BigDecimal number) {
		return number.setScale(2, RoundingMode.UNNECESSARY);
	}

}
