package id.timbang.result;

/**
 * Why two results of a person, or two readings of an indicator, are not compared. Only
 * like is compared with like (feature 38).
 */
public enum Unlikeness {

	/** Another rule set made them. */
	OTHER_POLICY,
	/** The same rule set made them with other numbers. */
	OTHER_RULES,
	/** A period without a result lies between them. */
	GAP,
	/** The person had another position, or worked in another unit. */
	OTHER_PLACE,
	/** One of them is made of several assignments. */
	SEVERAL_PLACES,
	/** The indicator is missing, or it cannot be told which one it was. */
	ABSENT,
	/** The indicator was defined anew. */
	OTHER_VERSION,
	/** Other things are counted. */
	OTHER_UNIT,
	/** What was better is worse. */
	OTHER_DIRECTION,
	/** The value comes from elsewhere. */
	OTHER_SOURCE,
	/** The visits or answers of others were measured. */
	OTHER_SCOPE,
	/** Points were made in another way. */
	OTHER_CONVERSION,
	/** One of them has no figure. */
	NO_FIGURE

}
