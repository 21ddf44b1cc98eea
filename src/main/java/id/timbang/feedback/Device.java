package id.timbang.feedback;

/**
 * What a form is filled in on.
 */
public enum Device {

	/** The citizen's own, as a rule a phone. */
	OWN,

	/** The tablet at a counter. */
	KIOSK

}
