package id.timbang.feedback;

/**
 * Highest education of a respondent, if given.
 */
public enum Education {

	PRIMARY, LOWER_SECONDARY, UPPER_SECONDARY, DIPLOMA, BACHELOR, MASTER;

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "feedback.education." + name();
	}

}
