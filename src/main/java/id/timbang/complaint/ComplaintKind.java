package id.timbang.complaint;

/**
 * What a citizen wants to say.
 */
public enum ComplaintKind {

	/** Something went wrong. */
	COMPLAINT,
	/** A question. */
	INFORMATION,
	/** Something went well; nobody has to answer by a certain day. */
	PRAISE;

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "complaint.kind." + name();
	}

}
