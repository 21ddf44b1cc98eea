package id.timbang.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A weight (bobot) in percent: 0.00 to 100.00, two decimals.
 *
 * <p>
 * 12.5 and 12.50 are the same weight. A third decimal is refused, not rounded.
 */
public record Weight(BigDecimal percent) implements Comparable<Weight> {

	public static final Weight ZERO = of("0");

	public static final Weight HUNDRED = of("100");

	private static final int HUNDREDTHS = 100_00;

	public Weight {
		percent = Hundredths.between(0, 100, percent, Refusal.WEIGHT_OUT_OF_RANGE);
	}

	public static Weight of(String percent) {
		return new Weight(new BigDecimal(percent));
	}

	/**
	 * Spreads 100.00 over {@code count} items ("bagi rata", S22): each gets 100/count
	 * without its third decimal, the first ones a hundredth more until nothing is left.
	 */
	public static List<Weight> spreadEvenly(int count) {
		Refusal.NOTHING_TO_SPREAD.when(count < 1, count);
		int share = HUNDREDTHS / count;
		int left = HUNDREDTHS % count;
		return IntStream.range(0, count).mapToObj(i -> ofHundredths(i < left ? share + 1 : share)).toList();
	}

	private static Weight ofHundredths(int hundredths) {
		return new Weight(BigDecimal.valueOf(hundredths, 2));
	}

	/** What is left of 100.00. */
	public Weight complement() {
		return new Weight(HUNDRED.percent.subtract(percent));
	}

	public boolean isZero() {
		return percent.signum() == 0;
	}

	public Ratio ratio() {
		return Ratio.of(percent);
	}

	@Override
	public int compareTo(Weight other) {
		return percent.compareTo(other.percent);
	}

	@Override
	public String toString() {
		return percent.toPlainString();
	}

}
