package id.timbang.rater;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.regex.Pattern;

/**
 * Makes sure that whoever checks a text only takes words out of it: nobody puts words
 * into the mouth of somebody who cannot be asked.
 */
final class Shortening {

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private Shortening() {
	}

	/**
	 * Whether a text has fewer words than another one, all of them from there, in order.
	 */
	static boolean isOf(String original, String text) {
		List<String> before = words(original);
		Queue<String> after = new ArrayDeque<>(words(text));
		if (after.isEmpty() || after.size() >= before.size()) {
			return false;
		}
		for (String word : before) {
			if (word.equals(after.peek())) {
				after.remove();
			}
		}
		return after.isEmpty();
	}

	private static List<String> words(String text) {
		return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter((word) -> !word.isEmpty()).toList();
	}

}
