package id.timbang.rater;

/**
 * What is decided about what a rater wrote.
 */
public enum RaterCommentVerdict {

	/** It is shown as it was written. */
	RELEASED,
	/** It is shown without some of its words. */
	SHORTENED,
	/** It is not shown. */
	WITHHELD;

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "rater.verdict." + name();
	}

}
