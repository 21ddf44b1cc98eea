package id.timbang.rater;

/**
 * How far an invitation has come. Whether it was answered is not among it.
 */
public enum InvitationState {

	/** Made by the application; nobody has looked at it. */
	PROPOSED,
	/** The rater is asked. */
	CONFIRMED,
	/** The rater would rather not. */
	DECLINED,
	/** Taken off the list. */
	WITHDRAWN;

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "rater.state." + name();
	}

}
