package id.timbang.plan;

/**
 * How somebody stands with the plan of a cycle, for readiness and overviews.
 */
public enum PlanStanding {

	/** No plan has been begun. */
	NONE,

	/** Begun, but the weights do not make exactly 100.00. */
	WEIGHTS,

	/** Weights are right, but it is not agreed yet. */
	IN_WORK,

	/** A version is agreed. */
	AGREED;

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "plan.standing." + name();
	}

}
