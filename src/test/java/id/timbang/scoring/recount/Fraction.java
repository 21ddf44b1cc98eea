package id.timbang.scoring.recount;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A fraction as one learns it at school: two whole numbers, added by a common denominator
 * and written in lowest terms.
 *
 * @param down above zero
 */
record Fraction(BigInteger up, BigInteger down) {

	static final Fraction ZERO = of(0, 1);

	Fraction {
		BigInteger common = up.gcd(down);
		up = up.divide(common);
		down = down.divide(common);
	}

	static Fraction of(long up, long down) {
		return new Fraction(BigInteger.valueOf(up), BigInteger.valueOf(down));
	}

	Fraction plus(Fraction other) {
		return new Fraction(this.up.multiply(other.down).add(other.up.multiply(this.down)),
				this.down.multiply(other.down));
	}

	Fraction minus(Fraction other) {
		return new Fraction(this.up.multiply(other.down).subtract(other.up.multiply(this.down)),
				this.down.multiply(other.down));
	}

	Fraction times(Fraction other) {
		return new Fraction(this.up.multiply(other.up), this.down.multiply(other.down));
	}

	Fraction over(Fraction other) {
		return new Fraction(this.up.multiply(other.down), this.down.multiply(other.up));
	}

	boolean isBelow(Fraction other) {
		return this.up.multiply(other.down).compareTo(other.up.multiply(this.down)) < 0;
	}

	/** How many whole units of 1/parts it has, a half counting as one more. */
	BigInteger rounded(int parts) {
		BigInteger two = BigInteger.TWO;
		return this.up.multiply(BigInteger.valueOf(parts)).multiply(two).add(this.down).divide(this.down.multiply(two));
	}

	/** Two decimals. */
	String shown() {
		return new BigDecimal(rounded(100), 2).toPlainString();
	}

	@Override
	public String toString() {
		return this.up + (this.down.equals(BigInteger.ONE) ? "" : "/" + this.down);
	}

}
