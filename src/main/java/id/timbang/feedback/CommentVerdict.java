package id.timbang.feedback;

/**
 * What HR decides about a comment.
 */
public enum CommentVerdict {

	/** It is shown as it was written. */
	RELEASED,
	/** Another text is shown in its place. */
	REDACTED,
	/** It is not shown. */
	WITHHELD;

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "feedback.verdict." + name();
	}

}
