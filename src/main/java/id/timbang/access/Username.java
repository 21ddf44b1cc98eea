package id.timbang.access;

import java.util.regex.Pattern;

/**
 * The form of user names: usually a NIP, which people like to type in groups.
 */
final class Username {

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._@-]{3,100}");

	private Username() {
	}

	/** What was typed, without the spaces; longer than any name stays unknown anyway. */
	static String normalise(String typed) {
		String text = (typed.length() > 200) ? typed.substring(0, 200) : typed;
		return text.replaceAll("\\s", "");
	}

	static boolean isWellFormed(String username) {
		return FORM.matcher(username).matches();
	}

}
