package id.timbang.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.timbang.scoring.Ratios.ratio;
import static id.timbang.scoring.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RatioTests {

	@ParameterizedTest
	@CsvSource({ "6, 4, 3/2", "-6, 4, -3/2", "6, -4, -3/2", "-6, -4, 3/2", "0, -7, 0", "7, 1, 7" })
	void keepsLowestTermsAndAPositiveDenominator(long numerator, long denominator, String text) {
		Ratio ratio = Ratio.of(numerator, denominator);
		assertThat(ratio).isEqualTo(ratio(text)).hasToString(text);
		assertThat(ratio.denominator().signum()).isPositive();
	}

	/** On both sides of the length up to which terms are reduced the short way. */
	@ParameterizedTest
	@ValueSource(ints = { 60, 61, 62, 63, 64, 65, 100 })
	void reducesShortAndLongTermsAlike(int bits) {
		BigInteger large = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
		BigInteger three = BigInteger.valueOf(3);
		assertThat(new Ratio(large.multiply(three), large.negate())).isEqualTo(Ratio.of(-3));
		assertThat(new Ratio(large, large.multiply(three))).isEqualTo(Ratio.of(1, 3));
		assertThat(new Ratio(large.negate(), BigInteger.TWO)).hasToString(large.negate() + "/2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "7", "-7", "9895/98", "-25/2", "123456789012345678901234567891/7" })
	void readsWhatItWrites(String text) {
		assertThat(Ratio.parse(text)).hasToString(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "1/", "a", "1,5", "1/2/3" })
	void readsNothingElse(String text) {
		assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Ratio.parse(text));
	}

	@Test
	void hasNoZeroDenominator() {
		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.of(1, 0));
		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.of(1).dividedBy(Ratio.ZERO));
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "-0, 0", "12.50, 25/2", "-0.04, -1/25", "1E+3, 1000", "5.84, 146/25" })
	void takesADecimalAsItIs(BigDecimal decimal, String exact) {
		assertThat(Ratio.of(decimal)).isEqualTo(ratio(exact));
	}

	@Test
	void takesAHundredDigitsOnEitherSide() {
		BigDecimal large = BigDecimal.TEN.pow(100).subtract(BigDecimal.ONE);
		BigDecimal small = BigDecimal.ONE.movePointLeft(100);
		assertThat(Ratio.of(large)).isEqualTo(new Ratio(large.toBigInteger(), BigInteger.ONE));
		assertThat(Ratio.of(small)).isEqualTo(new Ratio(BigInteger.ONE, BigInteger.TEN.pow(100)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e101", "1e-101", "1e400", "1e2147483647", "1e-2147483647" })
	void refusesAnAbsurdExponentWithoutExpandingIt(BigDecimal absurd) {
		assertRefused(Refusal.NUMBER_TOO_LARGE, () -> Ratio.of(absurd));
	}

	@Test
	void refusesAScaleThatHasNoAbsoluteValue() {
		BigDecimal absurd = new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE);
		assertRefused(Refusal.NUMBER_TOO_LARGE, () -> Ratio.of(absurd));
	}

	@Test
	void refusesTooManyDigits() {
		BigDecimal absurd = new BigDecimal("1".repeat(101));
		assertRefused(Refusal.NUMBER_TOO_LARGE, () -> Ratio.of(absurd));
	}

	@Test
	void refusesTermsOfMoreThan65536Bits() {
		BigInteger largest = BigInteger.ONE.shiftLeft(65_535);
		BigInteger tooLarge = BigInteger.ONE.shiftLeft(65_536);
		assertThat(new Ratio(largest, BigInteger.ONE).numerator()).isEqualTo(largest);
		assertRefused(Refusal.NUMBER_TOO_LARGE, () -> new Ratio(tooLarge, BigInteger.ONE));
		assertRefused(Refusal.NUMBER_TOO_LARGE, () -> new Ratio(BigInteger.ONE, tooLarge));
	}

	@ParameterizedTest
	@CsvSource({ "73149/665, 110.00", "703/8, 87.88", "3709/40, 92.73", "1/200, 0.01", "-1/200, -0.01", "1/3, 0.33",
			"0, 0.00", "120, 120.00" })
	void roundsAScoreHalfUpToTwoDecimals(String exact, BigDecimal score) {
		assertThat(ratio(exact).toScore()).isEqualTo(score);
	}

	@ParameterizedTest
	@CsvSource({ "5750/57, ≈100.8772", "500/9, ≈55.5556", "18, 18.0000", "95, 95.0000", "146/25, 5.8400",
			"1/20000, ≈0.0001" })
	void marksALineFigureThatIsNotAllOfIt(String exact, String text) {
		assertThat(ratio(exact).toLineFigure().text()).isEqualTo(text);
	}

	@Test
	void aLineFigureKnowsWhetherItIsExact() {
		assertThat(ratio("1/8").toLineFigure()).isEqualTo(new LineFigure(new BigDecimal("0.1250"), true));
		assertThat(ratio("1/3").toLineFigure()).isEqualTo(new LineFigure(new BigDecimal("0.3333"), false));
	}

	@Test
	void writesALargeLineFigureWithoutAnExponent() {
		assertThat(Ratio.of(new BigDecimal("1e30")).toLineFigure().text()).isEqualTo("1" + "0".repeat(30) + ".0000");
	}

	@ParameterizedTest
	@CsvSource({ "-1, 0", "0, 0", "1/2, 1/2", "1, 1", "3/2, 1" })
	void clampsToTheNearerBound(String value, String clamped) {
		assertThat(ratio(value).clamp(Ratio.ZERO, Ratio.of(1))).isEqualTo(ratio(clamped));
	}

	@ParameterizedTest
	@CsvSource({ "1/3, 1/2, -1", "1/2, 1/3, 1", "2/4, 1/2, 0", "-1/2, -1/3, -1", "-1, 0, -1" })
	void comparesByValue(String left, String right, int expected) {
		assertThat(ratio(left).compareTo(ratio(right))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "-1/3, -1", "0, 0", "1/3, 1" })
	void knowsItsSign(String value, int signum) {
		assertThat(ratio(value).signum()).isEqualTo(signum);
	}

	@Test
	void addsUpAndAverages() {
		List<Ratio> ratios = List.of(ratio("1/2"), ratio("1/3"), ratio("1/6"));
		assertThat(Ratio.sum(ratios)).isEqualTo(Ratio.of(1));
		assertThat(Ratio.mean(ratios)).isEqualTo(ratio("1/3"));
		assertThat(Ratio.sum(List.of())).isEqualTo(Ratio.ZERO);
		assertThat(Ratio.sum(List.of(ratio("1/6"), ratio("1/6"), ratio("1/6")))).isEqualTo(ratio("1/2"));
		assertThat(Ratio.sum(List.of(ratio("1/6"), ratio("1/6"), ratio("1/3")))).isEqualTo(ratio("2/3"));
	}

	@Test
	void hasNoMeanOfNothing() {
		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.mean(List.of()));
	}

	@ParameterizedTest
	@MethodSource("triples")
	void obeysTheLawsOfAField(Ratio a, Ratio b, Ratio c) {
		assertThat(a.plus(b)).isEqualTo(b.plus(a));
		assertThat(a.times(b)).isEqualTo(b.times(a));
		assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
		assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
		assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
		assertThat(a.plus(Ratio.ZERO)).isEqualTo(a);
		assertThat(a.times(Ratio.of(1))).isEqualTo(a);
		assertThat(a.minus(a)).isEqualTo(Ratio.ZERO);
		assertThat(a.minus(b).plus(b)).isEqualTo(a);
	}

	@ParameterizedTest
	@MethodSource("triples")
	void ordersLikeItsDifferences(Ratio a, Ratio b, Ratio c) {
		assertThat(a.compareTo(b)).isEqualTo(a.minus(b).signum()).isEqualTo(-b.compareTo(a));
		assertThat(a.compareTo(b)).isEqualTo(a.plus(c).compareTo(b.plus(c)));
		assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
	}

	@ParameterizedTest
	@MethodSource("triples")
	void divisionUndoesMultiplication(Ratio a, Ratio b) {
		Ratio divisor = b.signum() == 0 ? Ratio.of(1) : b;
		assertThat(a.times(divisor).dividedBy(divisor)).isEqualTo(a);
		assertThat(divisor.dividedBy(divisor)).isEqualTo(Ratio.of(1));
	}

	static Stream<Ratio[]> triples() {
		RandomGenerator random = new Random(2019);
		return Stream.generate(() -> new Ratio[] { any(random), any(random), any(random) }).limit(50);
	}

	private static Ratio any(RandomGenerator random) {
		int denominator = random.nextInt(1, 500);
		return Ratio.of(random.nextInt(-1000, 1001), random.nextBoolean() ? denominator : -denominator);
	}

}
