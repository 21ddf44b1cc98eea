package id.timbang.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that people may type, in forms and in files: more than any record of ours
 * needs, and few enough to reckon with.
 */
public final class TypedDays {

	/** The first of them. */
	public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

	/** The last of them. */
	public static final LocalDate LAST = LocalDate.of(2200, 12, 31);

	private TypedDays() {
	}

	/**
	 * Reads a day as forms and files write it, such as 2026-02-28; empty for all else.
	 */
	public static Optional<LocalDate> parse(String text) {
		try {
			return Optional.of(LocalDate.parse(text)).filter(TypedDays::contains);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** Whether a day is one of them. */
	public static boolean contains(LocalDate day) {
		return !day.isBefore(FIRST) && !day.isAfter(LAST);
	}

}
