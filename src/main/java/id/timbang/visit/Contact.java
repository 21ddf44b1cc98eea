package id.timbang.visit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a citizen wants to hear that the answer is there (<i>kontak</i>): a telephone
 * number in Indonesia or an e-mail address, and nothing else. Never written anywhere but
 * where it is asked for and, encrypted, where it is kept.
 *
 * @param text numbers without spaces and the like, addresses as they were typed
 */
public record Contact(String text) {

	/** Longest address. */
	public static final int LONGEST = 100;

	private static final Pattern SEPARATORS = Pattern.compile("[ .()-]");

	/** With the area or the provider, 9 to 13 digits. A citizen's number (NIK) has 16. */
	private static final Pattern TELEPHONE = Pattern.compile("(?:0|\\+?62)[2-9][0-9]{7,11}");

	private static final Pattern ADDRESS = Pattern
		.compile("[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

	public Contact {
		if (!isContact(text)) {
			throw new IllegalArgumentException("not a contact");
		}
	}

	/** Reads what somebody typed; empty if it is something else. */
	public static Optional<Contact> typed(String text) {
		String number = SEPARATORS.matcher(text).replaceAll("");
		String contact = TELEPHONE.matcher(number).matches() ? number : text.strip();
		return isContact(contact) ? Optional.of(new Contact(contact)) : Optional.empty();
	}

	private static boolean isContact(String text) {
		return text.length() <= LONGEST && (TELEPHONE.matcher(text).matches() || ADDRESS.matcher(text).matches());
	}

	/** Says nothing, so that no log can. */
	@Override
	public String toString() {
		return "a contact";
	}

}
