package id.timbang.rater;

/**
 * Why what a rater wrote is not shown. That it is unfriendly is none.
 */
public enum WithheldReason {

	/** It insults or threatens. */
	ABUSIVE,
	/** It names others, or holds what is private. */
	PERSONAL_DATA,
	/** It tells who wrote it. */
	GIVES_THE_WRITER_AWAY;

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "rater.withheld." + name();
	}

}
