package id.timbang.access;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import id.timbang.shared.RuleException;

/**
 * What a password must be: 10 characters at least, 72 bytes at most (bcrypt reads no
 * further), not among the first that an attacker tries, and without the user name. Length
 * counts more than kinds of characters, so none are asked for.
 */
final class PasswordRules {

	/** Fewest characters. */
	static final int SHORTEST = 10;

	/** Most bytes in UTF-8. */
	static final int LONGEST_BYTES = 72;

	private static final Set<String> FIRST_GUESSES = Set.of("1234567890", "0123456789", "12345678910", "qwertyuiop",
			"password123", "passwordku", "katasandi1", "katasandi123", "rahasia123", "indonesia1", "indonesia123",
			"bismillah1", "bismillah123", "sayangku123", "merdeka1945", "pancasila1", "banggamelayani", "berakhlak123",
			"adminadmin", "administrator");

	private PasswordRules() {
	}

	/**
	 * Refuses a weak password.
	 * @throws RuleException naming the field {@code newPassword} and the rule
	 */
	static void check(String password, String username) {
		refuseIf(password.codePointCount(0, password.length()) < SHORTEST, "access.password.tooShort", SHORTEST);
		refuseIf(password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES, "access.password.tooLong",
				LONGEST_BYTES);
		String lower = password.toLowerCase(Locale.ROOT);
		refuseIf(lower.contains(username.toLowerCase(Locale.ROOT)), "access.password.containsUsername");
		refuseIf(FIRST_GUESSES.contains(lower) || lower.chars().distinct().count() < 4, "access.password.guessable");
	}

	private static void refuseIf(boolean broken, String messageKey, Object... arguments) {
		if (broken) {
			throw new RuleException("newPassword", messageKey, arguments);
		}
	}

}
