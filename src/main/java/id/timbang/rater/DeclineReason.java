package id.timbang.rater;

/**
 * Why somebody would rather not answer.
 */
public enum DeclineReason {

	/** There is something between the two (<i>benturan kepentingan</i>). */
	CONFLICT_OF_INTEREST,
	/** The two do not work together. */
	DOES_NOT_KNOW_THE_WORK,
	/** Relatives, or married to each other. */
	FAMILY_TIE,
	/** Asked about too many people. */
	TOO_MANY,
	/** Something else, in own words. */
	OTHER;

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "rater.declined." + name();
	}

}
