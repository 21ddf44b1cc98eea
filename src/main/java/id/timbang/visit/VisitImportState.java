package id.timbang.visit;

/**
 * How far the import of a file is.
 */
public enum VisitImportState {

	/** Its lines are kept and are being compared with what is known. */
	CHECKING,

	/** Checked; waits for somebody to decide. */
	READY,

	/** Visits are being made of its good lines. */
	APPLYING,

	/** Done. */
	APPLIED,

	/** Somebody, or a day without a decision, put it aside; nothing was imported. */
	DISCARDED,

	/** The application stopped meanwhile; nothing was imported. */
	FAILED;

	/** Whether the application is busy with it. */
	public boolean isBusy() {
		return this == CHECKING || this == APPLYING;
	}

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "visit.import.state." + name();
	}

}
