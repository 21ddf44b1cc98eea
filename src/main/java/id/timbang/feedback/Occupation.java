package id.timbang.feedback;

/**
 * Occupation of a respondent, if given.
 */
public enum Occupation {

	CIVIL_SERVANT, ARMY, POLICE, EMPLOYEE, ENTREPRENEUR, OTHER;

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "feedback.occupation." + name();
	}

}
