package id.timbang.feedback;

import java.util.UUID;
import java.util.regex.Pattern;

import id.timbang.shared.Sha256;

/**
 * Tells a form that is sent twice from two forms: a random number that the form carries.
 * It says nothing about who fills it in.
 *
 * @param text as it stands in the form
 */
public record FormKey(String text) {

	private static final Pattern SHAPE = Pattern.compile("[0-9a-f-]{36}");

	/** The key of a form that is being made. */
	public static FormKey next() {
		return new FormKey(UUID.randomUUID().toString());
	}

	/** The key that came with a form; a form without one is a form of its own. */
	public static FormKey of(String sent) {
		return SHAPE.matcher(sent).matches() ? new FormKey(sent) : next();
	}

	/** What is kept of it. */
	String hash() {
		return Sha256.hex(this.text);
	}

}
