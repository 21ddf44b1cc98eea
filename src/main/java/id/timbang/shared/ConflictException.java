package id.timbang.shared;

/**
 * The request was fine when its form was opened, but the world has moved on since.
 * Answered by the 409 page, which shows the sentence behind the message key.
 */
public class ConflictException extends RuntimeException {

	/**
	 * Model attribute of a form that comes back with everything typed, because what it
	 * was filled from has changed since; answered with 409.
	 */
	public static final String ATTRIBUTE = "conflict";

	private static final long serialVersionUID = 1L;

	private final String messageKey;

	public ConflictException(String messageKey) {
		super(messageKey);
		this.messageKey = messageKey;
	}

	/** Key of the Indonesian sentence that says what happened and what to do. */
	public String messageKey() {
		return this.messageKey;
	}

}
