package id.timbang.shared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decimal numbers as people here write them: a comma before the decimals, points between
 * thousands, as in {@code 1.250,5}. A single point is read as a decimal point where it
 * cannot stand between thousands ({@code 12.5}); where it could be either, it stands
 * between thousands ({@code 1.250}). What is still unclear is refused, never guessed, and
 * so is everything that is not a plain number: signs, exponents, words, digits of other
 * scripts.
 * <p>
 * A form keeps the text itself, so that a wrong number comes back as it was typed; see
 * {@link ValidDecimal}.
 */
public final class DecimalText {

	/** Most digits before the comma. */
	public static final int MOST_DIGITS = 12;

	private static final Pattern PLAIN = Pattern.compile("[0-9]+(,[0-9]+)?");

	private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(\\.[0-9]{3})+(,[0-9]+)?");

	private static final Pattern DECIMAL_POINT = Pattern.compile("[0-9]+\\.([0-9]{1,2}|[0-9]{4,})|0\\.[0-9]+");

	private DecimalText() {
	}

	/** What is wrong with a text, if anything. */
	public static Optional<Fault> fault(String text) {
		if (text.codePoints().anyMatch(DecimalText::isForeignDigit)) {
			return Optional.of(Fault.FOREIGN_DIGITS);
		}
		if (text.matches("[-+\u2212\u2013].*")) {
			return Optional.of(Fault.SIGN);
		}
		if (!text.matches("[0-9.,]+")) {
			return Optional.of(Fault.NOT_A_NUMBER);
		}
		if (!isClear(text)) {
			return Optional.of(Fault.UNCLEAR);
		}
		BigDecimal value = read(text);
		return (value.precision() - value.scale() > MOST_DIGITS) ? Optional.of(Fault.TOO_LARGE) : Optional.empty();
	}

	/**
	 * The number that a text stands for.
	 * @throws NumberFormatException if it stands for none
	 */
	public static BigDecimal parse(String text) {
		fault(text).ifPresent((fault) -> {
			throw new NumberFormatException(fault + ": " + text);
		});
		return read(text);
	}

	/** How a number stands in a form: {@code 1250,5}. */
	public static String write(BigDecimal number) {
		BigDecimal plain = number.stripTrailingZeros();
		return plain.setScale(Math.max(0, plain.scale())).toPlainString().replace('.', ',');
	}

	private static boolean isClear(String text) {
		return PLAIN.matcher(text).matches() || THOUSANDS.matcher(text).matches()
				|| DECIMAL_POINT.matcher(text).matches();
	}

	private static BigDecimal read(String text) {
		boolean point = DECIMAL_POINT.matcher(text).matches();
		return new BigDecimal(point ? text : text.replace(".", "").replace(',', '.'));
	}

	private static boolean isForeignDigit(int codePoint) {
		return Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER && (codePoint < '0' || codePoint > '9');
	}

	/**
	 * Why a text is not read as a number.
	 */
	public enum Fault {

		/** Digits of another script, which look alike but are not ours. */
		FOREIGN_DIGITS,

		/** A plus or a minus. */
		SIGN,

		/** Letters, exponents, spaces. */
		NOT_A_NUMBER,

		/** Points and commas that could mean two things. */
		UNCLEAR,

		/** More digits than anything here is measured in. */
		TOO_LARGE;

		/** Key of the Indonesian sentence. */
		public String messageKey() {
			return "decimal." + name();
		}

	}

}
