package id.timbang.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

import id.timbang.indicator.TargetRange;

/**
 * How a yearly amount is split over the periods of the year (P1). Parts are above zero
 * and add up to the amount exactly.
 */
final class YearSplit {

	private YearSplit() {
	}

	/**
	 * Splits as evenly as possible: in whole numbers where every period can have at least
	 * one, otherwise in the finest step of a target. The first periods get one step more.
	 */
	static List<BigDecimal> evenly(BigDecimal amount, int periods) {
		int scale = isWhole(amount) && amount.compareTo(BigDecimal.valueOf(periods)) >= 0 ? 0 : TargetRange.DECIMALS;
		BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
		BigDecimal share = amount.divide(BigDecimal.valueOf(periods), scale, RoundingMode.DOWN);
		int more = amount.subtract(share.multiply(BigDecimal.valueOf(periods))).divide(step).intValueExact();
		return IntStream.range(0, periods).mapToObj((place) -> (place < more) ? share.add(step) : share).toList();
	}

	/** Whether these parts are all above zero and make the amount. */
	static boolean isSplitOf(BigDecimal amount, List<BigDecimal> parts) {
		return parts.stream().allMatch((part) -> part.signum() > 0)
				&& parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(amount) == 0;
	}

	private static boolean isWhole(BigDecimal amount) {
		return amount.stripTrailingZeros().scale() <= 0;
	}

}
