package id.timbang.disclosure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Decides which groups of respondents the waiting answers of a unit are told apart by.
 *
 * <p>
 * First the months are put together as if nobody were told apart ({@link MonthGrouping}).
 * Then the answers of each such {@link MonthGroup} are parted: groups with enough of them
 * stand for themselves, what is left of all others stays together. If that is too little,
 * the smallest group joins it, until it is enough or nothing. So whoever is told apart
 * costs nobody a day of waiting: the same answers are released as otherwise, in more
 * parts.
 *
 * <p>
 * Each answer is in one part, each part hides its answers, and none is ever parted again:
 * parts are released like months, and what holds for sums over months holds for sums over
 * parts.
 *
 * @param <G> identifies groups; their order decides between equally small ones
 */
public final class GroupSplit<G extends Comparable<G>> {

	private final MonthGroup months;

	private final SortedMap<G, Integer> named = new TreeMap<>();

	private int others;

	private GroupSplit(MonthGroup months, Collection<GroupTally<G>> waiting) {
		this.months = months;
		this.others = months.complete();
		waiting.forEach((tally) -> {
			if (tally.group() != null && months.months().contains(tally.month())) {
				this.named.merge(tally.group(), tally.complete(), Integer::sum);
			}
		});
		this.named.values().removeIf((complete) -> complete < SmallNumbers.FEWEST);
		this.named.values().forEach((complete) -> this.others -= complete);
	}

	/**
	 * The parts to release now, one after the other: of the same months all groups that
	 * are named, in their order, and then what is left.
	 * @param waiting what waits, in any order
	 * @param running the month that has not ended yet
	 * @param remainder what becomes of ended months that are too few even together
	 */
	public static <G extends Comparable<G>> List<GroupPart<G>> of(Collection<GroupTally<G>> waiting, YearMonth running,
			Remainder remainder) {
		Map<YearMonth, Integer> complete = waiting.stream()
			.collect(Collectors.toMap(GroupTally::month, GroupTally::complete, Integer::sum));
		List<MonthTally> months = complete.entrySet()
			.stream()
			.map((month) -> new MonthTally(month.getKey(), month.getValue()))
			.toList();
		return MonthGrouping.of(months, running, remainder)
			.stream()
			.flatMap((group) -> new GroupSplit<>(group, waiting).parts().stream())
			.toList();
	}

	private List<GroupPart<G>> parts() {
		while (this.others > 0 && this.others < SmallNumbers.FEWEST && !this.named.isEmpty()) {
			giveUpSmallest();
		}
		if (this.others == 0 && this.named.size() == 1) {
			giveUpSmallest();
		}
		List<GroupPart<G>> parts = new ArrayList<>();
		this.named.forEach((group, complete) -> parts.add(part(group, complete)));
		if (this.others > 0) {
			parts.add(new GroupPart<>(null, new MonthGroup(this.months.months(), this.others)));
		}
		return parts;
	}

	private GroupPart<G> part(G group, int complete) {
		return new GroupPart<>(group, new MonthGroup(this.months.months(), complete));
	}

	private void giveUpSmallest() {
		Map.Entry<G, Integer> smallest = this.named.entrySet()
			.stream()
			.min(Comparator.comparing(Map.Entry::getValue))
			.orElseThrow();
		this.others += smallest.getValue();
		this.named.remove(smallest.getKey());
	}

}
