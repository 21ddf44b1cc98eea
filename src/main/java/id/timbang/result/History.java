package id.timbang.result;

import java.util.List;

import id.timbang.period.PeriodLength;
import id.timbang.personnel.EmployeeId;

/**
 * What somebody reached in the periods of one length, the oldest first (feature 38). What
 * other raters said as a group stands on each sheet and is not laid side by side here:
 * from one period to the next the group may differ by one person, and then the difference
 * would be that person's answer.
 *
 * @param employee whose it is
 * @param length which periods
 * @param lengths the lengths of which there are results
 * @param total how many results of this length there are
 * @param periods the latest of them
 */
public record History(EmployeeId employee, PeriodLength length, List<PeriodLength> lengths, int total,
		List<HistoryPeriod> periods) {

	public History {
		lengths = List.copyOf(lengths);
		periods = List.copyOf(periods);
	}

	public boolean isEmpty() {
		return this.periods.isEmpty();
	}

	/** Whether there is more than one, and so something to compare. */
	public boolean isComparable() {
		return this.periods.size() > 1;
	}

	/** Whether there are older ones that it leaves out. */
	public boolean isCut() {
		return this.total > this.periods.size();
	}

	/** Whether some rule set of these periods makes a total. */
	public boolean hasTotals() {
		return this.periods.stream().anyMatch((one) -> one.sheet().rules().kind().hasTotal());
	}

	/** The latest result. */
	public HistoryPeriod last() {
		return this.periods.get(this.periods.size() - 1);
	}

}
