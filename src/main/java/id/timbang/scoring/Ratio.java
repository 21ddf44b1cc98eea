package id.timbang.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * An exact fraction, always in lowest terms with a positive denominator.
 *
 * <p>
 * All scoring is done with it (S7): plausible plans land exactly on half a hundredth, and
 * decimals of any fixed precision then round some of them the wrong way.
 * {@link #toScore()} is the one place that rounds a figure shown as a result.
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

	public static final Ratio ZERO = of(0);

	public static final Ratio HUNDRED = of(100);

	private static final int MAX_DIGITS = 100;

	private static final int MAX_BITS = 65_536;

	/**
	 * Terms of so many bits are reduced several times faster; nearly all are as short.
	 */
	private static final int SHORT_BITS = 62;

	/**
	 * Refuses terms of more than 65,536 bits: no score needs them, and they only cost
	 * time.
	 */
	public Ratio {
		int bits = Math.max(numerator.bitLength(), denominator.bitLength());
		Refusal.NUMBER_TOO_LARGE.when(bits > MAX_BITS, bits);
		if (bits <= SHORT_BITS) {
			long divisor = divisor(numerator.longValue(), denominator.longValue());
			numerator = BigInteger.valueOf(numerator.longValue() / divisor);
			denominator = BigInteger.valueOf(denominator.longValue() / divisor);
		}
		else {
			BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
			numerator = numerator.divide(divisor);
			denominator = denominator.divide(divisor);
		}
	}

	/** Euclid's: the greatest common divisor, with the sign of the second. */
	private static long divisor(long numerator, long denominator) {
		long larger = Math.abs(numerator);
		long smaller = Math.abs(denominator);
		while (smaller != 0) {
			long rest = larger % smaller;
			larger = smaller;
			smaller = rest;
		}
		return larger * Long.signum(denominator);
	}

	public static Ratio of(long value) {
		return of(value, 1);
	}

	public static Ratio of(long numerator, long denominator) {
		return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
	}

	/**
	 * The exact value of a decimal; one with an absurd exponent is refused before it is
	 * expanded.
	 */
	public static Ratio of(BigDecimal value) {
		long digits = Math.max(value.precision(), Math.abs((long) value.scale()));
		Refusal.NUMBER_TOO_LARGE.when(digits > MAX_DIGITS, digits);
		int places = Math.max(0, value.scale());
		return new Ratio(value.movePointRight(places).toBigIntegerExact(), BigInteger.TEN.pow(places));
	}

	/**
	 * Reads what {@link #toString()} wrote.
	 * @throws NumberFormatException if it is something else
	 */
	public static Ratio parse(String text) {
		int slash = text.indexOf('/');
		return (slash < 0) ? new Ratio(new BigInteger(text), BigInteger.ONE)
				: new Ratio(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
	}

	/** Terms of one denominator, as levels are, are reduced once and not at each step. */
	public static Ratio sum(Collection<Ratio> ratios) {
		BigInteger common = ratios.isEmpty() ? BigInteger.ONE : ratios.iterator().next().denominator;
		BigInteger numerators = BigInteger.ZERO;
		for (Ratio ratio : ratios) {
			if (!ratio.denominator.equals(common)) {
				return ratios.stream().reduce(ZERO, Ratio::plus);
			}
			numerators = numerators.add(ratio.numerator);
		}
		return new Ratio(numerators, common);
	}

	public static Ratio mean(Collection<Ratio> ratios) {
		return sum(ratios).dividedBy(of(ratios.size()));
	}

	public Ratio plus(Ratio other) {
		return new Ratio(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
				denominator.multiply(other.denominator));
	}

	public Ratio minus(Ratio other) {
		return plus(new Ratio(other.numerator.negate(), other.denominator));
	}

	public Ratio times(Ratio other) {
		return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
	}

	/** Throws an {@link ArithmeticException} when {@code other} is zero. */
	public Ratio dividedBy(Ratio other) {
		return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
	}

	/** This value, or the nearer bound where it lies outside. */
	public Ratio clamp(Ratio low, Ratio high) {
		return Collections.min(List.of(high, Collections.max(List.of(low, this))));
	}

	public int signum() {
		return numerator.signum();
	}

	@Override
	public int compareTo(Ratio other) {
		return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
	}

	/**
	 * Rounds HALF_UP; for figures beside a result. A result itself is rounded by
	 * {@link #toScore()}.
	 */
	public BigDecimal toDecimal(int scale) {
		return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, RoundingMode.HALF_UP);
	}

	/** The figure shown as a result (S7): two decimals, HALF_UP, once. */
	public BigDecimal toScore() {
		return toDecimal(2);
	}

	/**
	 * The figure shown in a line (S7): four decimals, marked when that is not all of it.
	 */
	public LineFigure toLineFigure() {
		BigDecimal value = toDecimal(4);
		return new LineFigure(value, of(value).equals(this));
	}

	@Override
	public String toString() {
		return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
	}

}
