package id.timbang.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import id.timbang.agency.Characteristic;
import id.timbang.disclosure.GroupSplit;
import id.timbang.disclosure.GroupTally;
import id.timbang.disclosure.MonthGrouping;
import id.timbang.disclosure.MonthTally;
import id.timbang.disclosure.Remainder;
import id.timbang.disclosure.ServiceSplit;
import id.timbang.personnel.UnitId;
import id.timbang.visit.VisitService;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Releases answers so that they can be shown as sums (S15): in blocks, and the blocks of
 * ended months by service as soon as that gives nobody away.
 */
@Component
class AnswerRelease {

	private final VisitService visits;

	private final BurstWatch watch;

	private final BlockStore blocks;

	private final SplitStore splits;

	private final Clock clock;

	AnswerRelease(VisitService visits, BurstWatch watch, BlockStore blocks, SplitStore splits, Clock clock) {
		this.visits = visits;
		this.watch = watch;
		this.blocks = blocks;
		this.splits = splits;
		this.clock = clock;
	}

	/**
	 * Releases what is enough of everything that was answered before today. What has been
	 * answered today waits for tomorrow.
	 * @param byOfficer whether officers are told apart (S14)
	 * @param characteristic by which respondents are told apart; none for not at all
	 */
	void release(boolean byOfficer, @Nullable Characteristic characteristic) {
		begin();
		if (byOfficer) {
			formByOfficer();
		}
		if (characteristic != null) {
			formByGroup(characteristic, (unit, month) -> hasEnded(month), Remainder.WAITS);
		}
		else {
			form(RatingStream.OFFICIAL, (unit, month) -> !byOfficer || hasEnded(month), Remainder.WAITS);
		}
		form(RatingStream.WALK_IN, (unit, month) -> true, Remainder.WAITS);
		split();
	}

	/**
	 * Releases the answers of a survey that came at once. Nothing will follow that the
	 * last few could wait for, so they join the others.
	 * @param units that were rated
	 * @param first month of the survey
	 * @param last month of the survey
	 * @param characteristic by which respondents are told apart; none for not at all
	 */
	void releaseSurvey(Set<UnitId> units, YearMonth first, YearMonth last, @Nullable Characteristic characteristic) {
		begin();
		BiPredicate<UnitId, YearMonth> surveyed = (unit, month) -> units.contains(unit) && !month.isBefore(first)
				&& !month.isAfter(last);
		if (characteristic != null) {
			formByGroup(characteristic, surveyed.and((unit, month) -> hasEnded(month)), Remainder.JOINS);
		}
		else {
			form(RatingStream.OFFICIAL, surveyed, Remainder.JOINS);
		}
		split();
	}

	private boolean hasEnded(YearMonth month) {
		return month.isBefore(YearMonth.now(this.clock));
	}

	/**
	 * What looks wrong is held back before anything is released. Visits are counted with
	 * the answers, so that both stand as of the same moment.
	 */
	private void begin() {
		this.blocks.lock();
		this.visits.countReceived();
		this.watch.look(LocalDate.now(this.clock));
	}

	/**
	 * Ten answers to one officer stand for themselves. What is left of a unit waits for
	 * the end of the month, because until then it may become ten of somebody.
	 */
	private void formByOfficer() {
		LocalDate today = LocalDate.now(this.clock);
		this.blocks.waitingByOfficer(today)
			.forEach((served, waiting) -> this.blocks.release(RatingStream.OFFICIAL, served.unit(),
					ToldApart.by(served.officer()), MonthGrouping.of(waiting, YearMonth.from(today), Remainder.WAITS),
					today));
	}

	/**
	 * Parts what is left of ended months by group, all of it at once: a month that has
	 * not ended may still bring the ten of somebody, or leave less than ten of the
	 * others.
	 */
	private void formByGroup(Characteristic characteristic, BiPredicate<UnitId, YearMonth> wanted,
			Remainder remainder) {
		LocalDate today = LocalDate.now(this.clock);
		this.blocks.waitingByGroup(characteristic, today).forEach((unit, waiting) -> {
			List<GroupTally<String>> released = waiting.stream()
				.filter((tally) -> wanted.test(unit, tally.month()))
				.toList();
			GroupSplit.of(released, YearMonth.from(today), remainder)
				.forEach((part) -> this.blocks.release(RatingStream.OFFICIAL, unit,
						ToldApart.by(characteristic, part.group()), List.of(part.months()), today));
		});
	}

	private void form(RatingStream stream, BiPredicate<UnitId, YearMonth> wanted, Remainder remainder) {
		LocalDate today = LocalDate.now(this.clock);
		this.blocks.waiting(stream, today).forEach((unit, waiting) -> {
			List<MonthTally> released = waiting.stream().filter((tally) -> wanted.test(unit, tally.month())).toList();
			this.blocks.release(stream, unit, ToldApart.BY_NOTHING,
					MonthGrouping.of(released, YearMonth.from(today), remainder), today);
		});
	}

	private void split() {
		LocalDate today = LocalDate.now(this.clock);
		this.splits.notSplit(YearMonth.from(today))
			.stream()
			.collect(Collectors.groupingBy(BlockCell::unit))
			.values()
			.forEach((cells) -> split(cells, today));
	}

	/**
	 * Blocks of the same months by themselves, so that these months can be looked at;
	 * where that is not enough, together with those that follow.
	 */
	private void split(List<BlockCell> cells, LocalDate today) {
		SortedMap<Months, List<BlockCell>> byMonths = cells.stream()
			.collect(Collectors.groupingBy((cell) -> new Months(cell.last(), cell.first()), TreeMap::new,
					Collectors.toList()));
		List<BlockCell> waiting = new ArrayList<>();
		for (List<BlockCell> alike : byMonths.values()) {
			if (!hasSplit(alike, today)) {
				boolean joined = !waiting.isEmpty();
				waiting.addAll(alike);
				if (joined && hasSplit(waiting, today)) {
					waiting.clear();
				}
			}
		}
	}

	private boolean hasSplit(List<BlockCell> cells, LocalDate today) {
		Set<UUID> named = ServiceSplit.of(cells.stream().map(BlockCell::counted).toList());
		if (!named.isEmpty()) {
			this.splits.add(new NewSplit(List.copyOf(cells), named), today);
		}
		return !named.isEmpty();
	}

	/**
	 * The months of a block, in the order in which they end.
	 */
	private record Months(YearMonth last, YearMonth first) implements Comparable<Months> {

		private static final Comparator<Months> ORDER = Comparator.comparing(Months::last).thenComparing(Months::first);

		@Override
		public int compareTo(Months other) {
			return ORDER.compare(this, other);
		}

	}

}
