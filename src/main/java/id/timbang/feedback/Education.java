package id.timbang.feedback;

/**
 * Highest education of a respondent, if given.
 */
public enum Education implements RespondentGroup {

	PRIMARY, LOWER_SECONDARY, UPPER_SECONDARY, DIPLOMA, BACHELOR, MASTER;

	@Override
	public String messageKey() {
		return "feedback.education." + name();
	}

}
