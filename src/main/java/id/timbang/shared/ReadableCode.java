package id.timbang.shared;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Random letters and digits that people read from paper and type or say: none of them
 * looks like another, about 4.9 bits each.
 */
public final class ReadableCode {

	/** Every letter and digit that occurs. */
	public static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private ReadableCode() {
	}

	/** As many of them as are wanted. */
	public static String next(RandomGenerator random, int length) {
		return random.ints(length, 0, ALPHABET.length())
			.mapToObj((place) -> String.valueOf(ALPHABET.charAt(place)))
			.collect(Collectors.joining());
	}

}
