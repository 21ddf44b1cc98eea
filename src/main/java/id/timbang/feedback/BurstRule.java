package id.timbang.feedback;

/**
 * Why ratings of one day look as if one hand had written them.
 */
public enum BurstRule {

	/** Without a code, and too large a share answers everything alike. */
	ALIKE_WALK_INS,

	/** With codes of one officer, and too large a share answers everything alike. */
	ALIKE_CODES,

	/** Without a code, and many more than visits were registered. */
	MANY_WALK_INS;

	/** Key of the sentence with all numbers, which explains it. */
	public String sentence() {
		return "feedback.burst.rule." + name();
	}

}
