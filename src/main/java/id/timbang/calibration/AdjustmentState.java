package id.timbang.calibration;

/**
 * How an adjustment stands. Once it has ended nothing follows.
 */
public enum AdjustmentState {

	/** Waits for the second person. */
	PROPOSED,
	/** The second person agreed; the score sheet is adjusted. */
	CONFIRMED,
	/** The second person did not agree and said why. */
	REFUSED,
	/** Taken back before anybody decided. */
	WITHDRAWN,
	/**
	 * Results were released, or computed anew with another outcome, before anybody
	 * decided.
	 */
	LAPSED;

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "calibration.state." + name();
	}

}
