package id.timbang.report;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import id.timbang.shared.ReadableCode;

/**
 * Numbers of receipts, such as L-202610-7KQ2MX4P: easy to read out, impossible to guess.
 */
final class Receipts {

	private static final int LENGTH = 8;

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);

	private static final SecureRandom RANDOM = new SecureRandom();

	private Receipts() {
	}

	static String next(LocalDate period) {
		return "L-" + MONTH.format(period) + "-" + ReadableCode.next(RANDOM, LENGTH);
	}

}
