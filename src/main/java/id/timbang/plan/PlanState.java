package id.timbang.plan;

/**
 * Where a plan stands (P4).
 */
public enum PlanState {

	/** The employee writes it. */
	DRAFT,

	/** It waits for the appraiser. */
	SUBMITTED,

	/** The appraiser wants something changed; the employee writes again. */
	RETURNED,

	/** It is agreed and frozen; evaluations refer to it. */
	APPROVED,

	/** A later version took its place. */
	SUPERSEDED;

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "plan.state." + name();
	}

	/** Whether the employee may change it. */
	public boolean isOpen() {
		return this == DRAFT || this == RETURNED;
	}

}
