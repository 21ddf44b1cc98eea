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
 * @param person his or her name, with titles
 * @param length which periods
 * @param lengths the lengths of which there are results
 * @param total how many results of this length there are
 * @param periods the latest of them
 */
public record History(EmployeeId employee, String person, PeriodLength length, List<PeriodLength> lengths, int total,
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

	/** The indicators of the latest sheet, what fell most first. */
	public List<IndicatorHistory> indicators() {
		return isEmpty() ? List.of() : IndicatorHistory.of(this.periods);
	}

	/** What there is to talk about: what has fewer points than in the period before. */
	public List<IndicatorHistory> talk() {
		return indicators().stream().filter(IndicatorHistory::isLower).toList();
	}

	/** The latest result. */
	public HistoryPeriod last() {
		return this.periods.get(this.periods.size() - 1);
	}

}
