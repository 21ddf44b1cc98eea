package id.timbang.feedback;

/**
 * Sex of a respondent, if given.
 */
public enum Sex {

	MALE, FEMALE;

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "feedback.sex." + name();
	}

}
