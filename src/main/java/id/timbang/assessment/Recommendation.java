package id.timbang.assessment;

/**
 * What the appraiser recommends for the way somebody works (feature 24).
 */
public enum Recommendation {

	/** Go on as it is. */
	CONTINUE,

	/** Others should work like this. */
	EXTEND,

	/** Stop, and try another way. */
	STOP;

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "assessment.recommendation." + name();
	}

}
