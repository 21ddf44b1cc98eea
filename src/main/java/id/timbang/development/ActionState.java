package id.timbang.development;

/**
 * How an action stands. Once it has ended nothing follows.
 */
public enum ActionState {

	/** Something is still to be done. */
	OPEN,
	/** It was done; what came of it is said. */
	DONE,
	/** It will not be done; why is said. */
	CANCELLED;

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "development.state." + name();
	}

}
