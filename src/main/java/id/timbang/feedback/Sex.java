package id.timbang.feedback;

/**
 * Sex of a respondent, if given.
 */
public enum Sex implements RespondentGroup {

	MALE, FEMALE;

	@Override
	public String messageKey() {
		return "feedback.sex." + name();
	}

}
