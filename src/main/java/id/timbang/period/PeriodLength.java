package id.timbang.period;

/**
 * How long a period is. What somebody reached in a month says nothing beside what was
 * reached in a quarter.
 */
public enum PeriodLength {

	/** A month of a cycle that is evaluated twelve times. */
	MONTH,

	/** A quarter of a cycle that is evaluated four times. */
	QUARTER,

	/** A whole cycle. */
	YEAR

}
