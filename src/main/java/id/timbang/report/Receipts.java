package id.timbang.report;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Numbers of receipts, such as L-202610-7KQ2MX4P: easy to read out, impossible to guess.
 */
final class Receipts {

	private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 8;

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);

	private static final SecureRandom RANDOM = new SecureRandom();

	private Receipts() {
	}

	static String next(LocalDate period) {
		StringBuilder signs = new StringBuilder("L-").append(MONTH.format(period)).append('-');
		RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach((place) -> signs.append(SIGNS.charAt(place)));
		return signs.toString();
	}

}
