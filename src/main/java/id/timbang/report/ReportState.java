package id.timbang.report;

/**
 * Where a report stands.
 */
public enum ReportState {

	/** The employee writes it. */
	DRAFT,

	/** It waits for the appraiser. */
	SUBMITTED,

	/** The appraiser wants something changed; the employee writes again. */
	RETURNED,

	/** The appraiser has taken it; it is what the rating refers to. */
	ACCEPTED;

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "report.state." + name();
	}

	/** Whether the employee may change it. */
	public boolean isOpen() {
		return this == DRAFT || this == RETURNED;
	}

	/** Whether the appraiser has something to read. */
	public boolean isHandedOver() {
		return this == SUBMITTED || this == ACCEPTED;
	}

}
