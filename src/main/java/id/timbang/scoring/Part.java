package id.timbang.scoring;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One stretch of a period under one plan and one appraiser; as a rule the whole period
 * (S20).
 *
 * @param days calendar days, first and last included
 * @param items the plan with its readings
 * @param citizens the index of the assignment's unit, null where nobody answered
 */
public record Part(int days, List<ResultItem> items, RaterSheets raters, @Nullable SatisfactionIndex citizens) {

	/** A shorter part has no figure of its own. */
	public static final int MINIMUM_DAYS = 7;

	public Part {
		Refusal.DAYS_NOT_POSITIVE.when(days < 1, days);
		items = List.copyOf(items);
	}

	public boolean isLongEnough() {
		return isLongEnough(days);
	}

	/** Whether so many days give a part a figure of its own. */
	public static boolean isLongEnough(int days) {
		return days >= MINIMUM_DAYS;
	}

}
