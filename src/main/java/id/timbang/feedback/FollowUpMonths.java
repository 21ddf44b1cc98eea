package id.timbang.feedback;

import java.time.YearMonth;

/**
 * Months that a unit has undertaken something for.
 *
 * @param first first month
 * @param last last month
 * @param written for how many elements
 * @param done about how many of them something was done
 */
public record FollowUpMonths(YearMonth first, YearMonth last, int written, int done) {
}
