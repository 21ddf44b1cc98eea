package id.timbang.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * Makes passwords that are handed over on paper: twelve characters in three groups, none
 * of which looks like another, about 58 bits.
 */
final class OneTimePassword {

	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final SecureRandom RANDOM = new SecureRandom();

	private OneTimePassword() {
	}

	static String next() {
		return group() + "-" + group() + "-" + group();
	}

	private static String group() {
		return RANDOM.ints(4, 0, ALPHABET.length())
			.mapToObj((index) -> String.valueOf(ALPHABET.charAt(index)))
			.collect(Collectors.joining());
	}

}
