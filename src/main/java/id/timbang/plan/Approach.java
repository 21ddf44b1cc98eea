package id.timbang.plan;

/**
 * The approach of a plan (<i>pendekatan</i>), one for all its items (P8). A quantitative
 * plan may hold rubric items, a qualitative one holds nothing else.
 */
public enum Approach {

	QUANTITATIVE, QUALITATIVE;

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "plan.approach." + name();
	}

}
