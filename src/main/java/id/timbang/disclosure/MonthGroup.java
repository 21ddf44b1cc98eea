package id.timbang.disclosure;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Months of a unit whose waiting answers are released together, all of them and once.
 *
 * @param months at least one; not always in a row, because a month between them may stand
 * for itself
 * @param complete their complete answers, at least {@link SmallNumbers#FEWEST}
 */
public record MonthGroup(SortedSet<YearMonth> months, int complete) {

	public MonthGroup {
		months = Collections.unmodifiableSortedSet(new TreeSet<>(months));
		if (months.isEmpty() || complete < SmallNumbers.FEWEST) {
			throw new IllegalArgumentException("%d answers of %s do not hide each other".formatted(complete, months));
		}
	}

	public YearMonth first() {
		return this.months.first();
	}

	public YearMonth last() {
		return this.months.last();
	}

}
