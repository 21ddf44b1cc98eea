package id.timbang.disclosure;

import java.time.YearMonth;

/**
 * How many answers of a unit and a month wait to be released.
 *
 * @param month of the answers
 * @param complete answers without gaps, which make figures; others come along with them
 */
public record MonthTally(YearMonth month, int complete) {

	public MonthTally {
		if (complete < 0) {
			throw new IllegalArgumentException("a number of answers is not negative: " + complete);
		}
	}

}
