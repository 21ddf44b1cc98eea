package id.timbang.disclosure;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * How many answers of a unit, a month and a group of respondents wait to be released.
 *
 * @param <G> identifies groups
 * @param month of the answers
 * @param group of whoever answered; none where that was not said
 * @param complete answers without gaps
 */
public record GroupTally<G>(YearMonth month, @Nullable G group, int complete) {

	public GroupTally {
		if (complete < 0) {
			throw new IllegalArgumentException("a number of answers is not negative: " + complete);
		}
	}

}
