package id.timbang.scoring;

import java.math.BigDecimal;

/**
 * Decimals of at most two places within a range, brought to one scale so that equal
 * values are equal.
 */
final class Hundredths {

	private Hundredths() {
	}

	static BigDecimal between(int low, int high, BigDecimal value, Refusal refusal) {
		boolean outside = value.compareTo(BigDecimal.valueOf(low)) < 0 || value.compareTo(BigDecimal.valueOf(high)) > 0;
		refusal.when(outside || value.stripTrailingZeros().scale() > 2, value);
		return value.setScale(2);
	}

}
