package id.timbang.feedback;

/**
 * Occupation of a respondent, if given.
 */
public enum Occupation implements RespondentGroup {

	CIVIL_SERVANT, ARMY, POLICE, EMPLOYEE, ENTREPRENEUR, OTHER;

	@Override
	public String messageKey() {
		return "feedback.occupation." + name();
	}

}
