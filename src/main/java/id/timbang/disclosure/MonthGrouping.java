package id.timbang.disclosure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides which waiting answers of a unit are released together.
 *
 * <p>
 * A month with enough of them stands for itself. Ended months that have too few are put
 * together in their order until they are enough. The running month never joins others: it
 * will have more.
 *
 * <p>
 * Each group is added up once and never again. Everything that is shown are sums over
 * whole groups, so the difference of two figures, of two nights, of a unit and the units
 * below it, of a year and its months, is made of whole groups as well: no sum over fewer
 * than {@link SmallNumbers#FEWEST} answers can be worked out.
 */
public final class MonthGrouping {

	private final YearMonth running;

	private final List<Group> groups = new ArrayList<>();

	private MonthGrouping(YearMonth running) {
		this.running = running;
	}

	/**
	 * The groups to release now, in the order of their months.
	 * @param waiting what waits, each month once, in any order
	 * @param running the month that has not ended yet
	 * @param remainder what becomes of ended months that are too few even together
	 */
	public static List<MonthGroup> of(Collection<MonthTally> waiting, YearMonth running, Remainder remainder) {
		SortedMap<YearMonth, Integer> counts = new TreeMap<>();
		for (MonthTally tally : waiting) {
			if (counts.put(tally.month(), tally.complete()) != null) {
				throw new IllegalArgumentException("counted twice: " + tally.month());
			}
		}
		counts.values().removeIf((complete) -> complete == 0);
		return new MonthGrouping(running).form(counts, remainder);
	}

	private List<MonthGroup> form(SortedMap<YearMonth, Integer> counts, Remainder remainder) {
		Group small = new Group();
		for (Map.Entry<YearMonth, Integer> entry : counts.entrySet()) {
			if (entry.getValue() >= SmallNumbers.FEWEST) {
				Group alone = new Group();
				alone.add(entry.getKey(), entry.getValue());
				this.groups.add(alone);
			}
			else if (entry.getKey().isBefore(this.running)) {
				small.add(entry.getKey(), entry.getValue());
				small = closeIfLarge(small);
			}
		}
		if (remainder == Remainder.JOINS) {
			small.months.forEach((month) -> join(month, counts.getOrDefault(month, 0)));
		}
		return this.groups.stream()
			.map((group) -> new MonthGroup(group.months, group.complete))
			.sorted(Comparator.comparing(MonthGroup::first).thenComparing(MonthGroup::last))
			.toList();
	}

	private Group closeIfLarge(Group small) {
		if (small.complete < SmallNumbers.FEWEST) {
			return small;
		}
		this.groups.add(small);
		return new Group();
	}

	/** The nearest group before the month, otherwise the nearest after it. */
	private void join(YearMonth month, int complete) {
		List<Group> ended = this.groups.stream().filter((group) -> group.months.last().isBefore(this.running)).toList();
		ended.stream()
			.filter((group) -> group.months.first().isBefore(month))
			.max(Comparator.comparing((group) -> group.months.last()))
			.or(() -> ended.stream().min(Comparator.comparing((group) -> group.months.first())))
			.ifPresent((group) -> group.add(month, complete));
	}

	/**
	 * A group as long as it grows.
	 */
	private static final class Group {

		private final SortedSet<YearMonth> months = new TreeSet<>();

		private int complete;

		void add(YearMonth month, int complete) {
			this.months.add(month);
			this.complete += complete;
		}

	}

}
