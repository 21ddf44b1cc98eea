package id.timbang.service;

/**
 * What a service point is.
 */
public enum PointKind {

	/** With an officer (<i>loket</i>). */
	COUNTER,

	/** Where citizens help themselves (<i>anjungan mandiri</i>). */
	KIOSK,

	/** Comes to the citizens (<i>layanan keliling</i>). */
	MOBILE;

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "service.pointKind." + name();
	}

}
