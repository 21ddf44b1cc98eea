package id.timbang.visit;

/**
 * Whether a code still opens the rating page.
 */
public enum CodeState {

	/** It does. */
	OPEN,

	/** Its visit has been rated. */
	USED,

	/** The visit was completed too long ago. */
	EXPIRED

}
