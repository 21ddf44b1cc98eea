package id.timbang.visit;

/**
 * Where a visit took place.
 */
public enum Channel {

	COUNTER, ONLINE, MOBILE;

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "visit.channel." + name();
	}

}
