package id.timbang.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.scoring.SatisfactionIndex;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.service.ServiceCatalogue;
import id.timbang.service.ServingUnits;
import id.timbang.visit.VisitService;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The satisfaction index of units (<i>IKM</i>). Everything comes from snapshots, one for
 * each unit and month: an index that moved with each rating would tell what that citizen
 * answered (S15).
 */
@Service
@Transactional(readOnly = true)
public class SatisfactionService {

	private final ServiceCatalogue catalogue;

	private final VisitService visits;

	private final SnapshotStore snapshots;

	private final Clock clock;

	SatisfactionService(ServiceCatalogue catalogue, VisitService visits, SnapshotStore snapshots, Clock clock) {
		this.catalogue = catalogue;
		this.visits = visits;
		this.snapshots = snapshots;
		this.clock = clock;
	}

	/**
	 * What citizens said about units, in three statements whatever their number. A month
	 * counts as a whole as soon as one of its days lies between the two (S11). Units that
	 * have no service, like those above them, are missing in the answer.
	 * @param units units of assignments, in any order
	 * @param from first day of a period
	 * @param until its last day
	 */
	public Map<UnitId, UnitSatisfaction> forUnits(Collection<UnitId> units, LocalDate from, LocalDate until) {
		ServingUnits serving = this.catalogue.servingUnits();
		Map<UnitId, UnitNode> sources = new HashMap<>();
		units.forEach((unit) -> serving.of(unit).ifPresent((source) -> sources.put(unit, source)));
		YearMonth first = YearMonth.from(from);
		YearMonth last = YearMonth.from(until);
		Map<UnitId, Snapshot> sums = sums(sources.values(), first, last);
		Map<UnitId, UnitSatisfaction> found = new HashMap<>();
		sources.forEach((unit, source) -> found.put(unit, of(unit, source, first, last, sums.get(source.id()))));
		return found;
	}

	private Map<UnitId, Snapshot> sums(Collection<UnitNode> sources, YearMonth first, YearMonth last) {
		Set<UnitId> ids = sources.stream().map(UnitNode::id).collect(Collectors.toSet());
		return this.snapshots.shown(ids, first, last)
			.stream()
			.collect(Collectors.toMap(Snapshot::unit, Function.identity(), Snapshot::plus));
	}

	private static UnitSatisfaction of(UnitId unit, UnitNode source, YearMonth first, YearMonth last,
			@Nullable Snapshot sum) {
		LocalDate from = first.atDay(1);
		LocalDate until = last.atEndOfMonth();
		if (sum == null) {
			return new UnitSatisfaction(unit, source.id(), source.name(), from, until, null, null, 0);
		}
		LocalDate lastCounted = sum.takenOn().minusDays(1);
		return new UnitSatisfaction(unit, source.id(), source.name(), from,
				until.isAfter(lastCounted) ? lastCounted : until, sum.takenOn(), sum.index(), sum.incomplete());
	}

	/** What citizens say about a unit, in these months together and month by month. */
	public SatisfactionPage page(UnitId unit, YearMonth first, YearMonth last) {
		return this.catalogue.servingUnits()
			.of(unit)
			.map((source) -> page(unit, source, first, last))
			.orElse(SatisfactionPage.EMPTY);
	}

	private SatisfactionPage page(UnitId unit, UnitNode source, YearMonth first, YearMonth last) {
		UnitSatisfaction shown = of(unit, source, first, last, sums(List.of(source), first, last).get(source.id()));
		return new SatisfactionPage(shown, sample(source, shown), months(unit, source));
	}

	private @Nullable SurveySample sample(UnitNode source, UnitSatisfaction shown) {
		SatisfactionIndex index = shown.index();
		return (index == null) ? null
				: new SurveySample(this.visits.received(source, shown.from(), shown.until()), index.respondents());
	}

	private List<UnitSatisfaction> months(UnitId unit, UnitNode source) {
		YearMonth now = YearMonth.now(this.clock);
		return this.snapshots.shown(List.of(source.id()), now.minusMonths(11), now)
			.stream()
			.map((month) -> of(unit, source, month.month(), month.month(), month))
			.sorted((one, other) -> other.from().compareTo(one.from()))
			.toList();
	}

	/**
	 * Adds up what was answered before today, and shows it wherever at least ten complete
	 * answers are new. Done each night; what has been answered today waits for tomorrow.
	 */
	@Transactional
	public void takeSnapshots(Actor actor) {
		actor.require(Role.HR_ADMIN);
		Map<UnitId, List<Snapshot>> byUnit = this.snapshots.tallies(LocalDate.now(this.clock))
			.stream()
			.collect(Collectors.groupingBy(Snapshot::unit));
		for (UnitNode source : this.catalogue.servingUnits().all()) {
			Map<YearMonth, Snapshot> months = new HashMap<>();
			addUp(source.id(), source, byUnit, months);
			this.snapshots.show(months.values().stream().filter(Snapshot::isLargeEnough).toList());
		}
	}

	/** The unit and everything below it. */
	private static void addUp(UnitId shownAs, UnitNode node, Map<UnitId, List<Snapshot>> byUnit,
			Map<YearMonth, Snapshot> months) {
		byUnit.getOrDefault(node.id(), List.of())
			.forEach((tally) -> months.merge(tally.month(), tally.under(shownAs), Snapshot::plus));
		node.children().forEach((child) -> addUp(shownAs, child, byUnit, months));
	}

}
