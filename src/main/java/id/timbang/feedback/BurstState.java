package id.timbang.feedback;

/**
 * How far HR has come with a burst.
 */
public enum BurstState {

	/** Nobody has looked at it. */
	WAITING,

	/** Somebody wants to set it aside; another has to agree. */
	PROPOSED,

	/** Never counted, and kept. */
	SET_ASIDE,

	/** Counted like any other ratings. */
	COUNTED;

	/** Key of the word. */
	public String messageKey() {
		return "feedback.burst.state." + name();
	}

	/** Whether nothing can be changed any more. */
	public boolean isFinal() {
		return this == SET_ASIDE || this == COUNTED;
	}

}
