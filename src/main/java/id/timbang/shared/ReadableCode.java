package id.timbang.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Random letters and digits that people read from paper and type or say: none of them
 * looks like another, about 4.9 bits each.
 */
public final class ReadableCode {

	/** Every letter and digit that occurs. */
	public static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	/** Longer than any spelling of a code. */
	private static final int LONGEST_TYPED = 50;

	private ReadableCode() {
	}

	/** Whether it is such a code of this length. */
	public static boolean matches(String text, int length) {
		return text.length() == length && text.chars().allMatch((letter) -> ALPHABET.indexOf(letter) >= 0);
	}

	/** Reads what somebody typed: small letters, spaces and hyphens do not matter. */
	public static Optional<String> typed(String text, int length) {
		if (text.length() > LONGEST_TYPED) {
			return Optional.empty();
		}
		String code = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
		return matches(code, length) ? Optional.of(code) : Optional.empty();
	}

	/** As many of them as are wanted. */
	public static String next(RandomGenerator random, int length) {
		return random.ints(length, 0, ALPHABET.length())
			.mapToObj((place) -> String.valueOf(ALPHABET.charAt(place)))
			.collect(Collectors.joining());
	}

}
