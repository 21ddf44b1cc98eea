package id.timbang.rater;

/**
 * As what somebody is asked about a person.
 */
public enum RaterGroup {

	/** Colleagues (<i>rekan kerja</i>). */
	PEERS,
	/** People whom the person appraises (<i>bawahan</i>). */
	SUBORDINATES;

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "rater.group." + name();
	}

}
