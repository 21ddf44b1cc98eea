package id.timbang.feedback;

/**
 * Why a comment is not shown. That it is unfriendly is no reason.
 */
public enum WithholdReason {

	ABUSIVE, PERSONAL_DATA;

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "feedback.withhold." + name();
	}

}
