package id.timbang.result;

/**
 * Why two readings of an indicator are not compared. Only like is compared with like.
 */
public enum Unlikeness {

	/** Other things are counted. */
	OTHER_UNIT,
	/** What was better is worse. */
	OTHER_DIRECTION,
	/** The value comes from elsewhere. */
	OTHER_SOURCE,
	/** Points were made in another way. */
	OTHER_CONVERSION

}
