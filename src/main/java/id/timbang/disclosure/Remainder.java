package id.timbang.disclosure;

/**
 * What becomes of answers of ended months that are too few by themselves.
 */
public enum Remainder {

	/** They wait for those of months to come. */
	WAITS,

	/**
	 * They join what is released of the nearest ended month, so that a survey that comes
	 * at once is shown at once.
	 */
	JOINS

}
