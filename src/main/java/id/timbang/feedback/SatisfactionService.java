package id.timbang.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.timbang.agency.AgencyService;
import id.timbang.agency.Characteristic;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.scoring.SatisfactionIndex;
import id.timbang.scoring.ServiceElement;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.service.ServiceCatalogue;
import id.timbang.service.ServingUnits;
import id.timbang.shared.Window;
import id.timbang.visit.VisitService;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The satisfaction index of units (<i>IKM</i>). Everything is a sum over whole blocks of
 * at least ten answers: an index that moved with each rating would tell what that citizen
 * answered (S15).
 */
@Service
@Transactional(readOnly = true)
public class SatisfactionService {

	private final ServiceCatalogue catalogue;

	private final VisitService visits;

	private final BlockStore blocks;

	private final SplitStore splits;

	private final BurstStore bursts;

	private final AnswerRelease release;

	private final AgencyService agency;

	SatisfactionService(ServiceCatalogue catalogue, VisitService visits, BlockStore blocks, SplitStore splits,
			BurstStore bursts, AnswerRelease release, AgencyService agency) {
		this.catalogue = catalogue;
		this.visits = visits;
		this.blocks = blocks;
		this.splits = splits;
		this.bursts = bursts;
		this.release = release;
		this.agency = agency;
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
		Map<UnitId, ReleasedAnswers> sums = sums(RatingStream.OFFICIAL, sources.values(), first, last);
		Map<UnitId, UnitSatisfaction> found = new HashMap<>();
		sources.forEach((unit, source) -> found.put(unit, of(unit, source, first, last, sums.get(source.id()))));
		return found;
	}

	/**
	 * What citizens said about officers, in one statement whatever their number, by whole
	 * months as for units. Officers of whom fewer than ten answers of a month are
	 * released are missing in the answer, and all of them where the agency does not tell
	 * officers apart (S14). Whoever asks has to know who may see the answer.
	 */
	public Map<EmployeeId, SatisfactionIndex> forOfficers(Collection<EmployeeId> officers, LocalDate from,
			LocalDate until) {
		return officers.isEmpty() ? Map.of()
				: this.blocks.sumsOfOfficers(officers, YearMonth.from(from), YearMonth.from(until));
	}

	/** What each of the sources and the units below it show together. */
	private Map<UnitId, ReleasedAnswers> sums(RatingStream stream, Collection<UnitNode> sources, YearMonth first,
			YearMonth last) {
		Set<UnitId> units = sources.stream().flatMap(UnitNode::ids).collect(Collectors.toSet());
		Map<UnitId, ReleasedAnswers> own = this.blocks.sums(stream, units, first, last)
			.stream()
			.collect(Collectors.toMap(ReleasedAnswers::unit, Function.identity()));
		Map<UnitId, ReleasedAnswers> sums = new HashMap<>();
		sources.forEach((source) -> sums.computeIfAbsent(source.id(), (id) -> sum(source, own)));
		return sums;
	}

	private static @Nullable ReleasedAnswers sum(UnitNode source, Map<UnitId, ReleasedAnswers> own) {
		return source.ids().map(own::get).filter(Objects::nonNull).reduce(ReleasedAnswers::plus).orElse(null);
	}

	private static UnitSatisfaction of(UnitId unit, UnitNode source, YearMonth first, YearMonth last,
			@Nullable ReleasedAnswers sum) {
		LocalDate from = first.atDay(1);
		LocalDate until = last.atEndOfMonth();
		if (sum == null) {
			return new UnitSatisfaction(unit, source.id(), source.name(), from, until, null, null, 0, AnswerWays.NONE);
		}
		LocalDate lastCounted = sum.releasedOn().minusDays(1);
		return new UnitSatisfaction(unit, source.id(), source.name(), from,
				until.isAfter(lastCounted) ? lastCounted : until, sum.releasedOn(), sum.index(), sum.incomplete(),
				sum.ways());
	}

	/**
	 * A window of all units that serve citizens, in the order of the tree, with what is
	 * said about each and those below it.
	 */
	public Window<SatisfactionRow> list(Actor actor, YearMonth first, YearMonth last, int page) {
		actor.require(Role.HR_ADMIN);
		Window<UnitNode> window = serving(page);
		Map<UnitId, ReleasedAnswers> sums = sums(RatingStream.OFFICIAL, window.items(), first, last);
		Map<UnitId, ReleasedAnswers> walkIns = sums(RatingStream.WALK_IN, window.items(), first, last);
		Map<UnitId, Long> visits = this.visits
			.received(window.items().stream().flatMap(UnitNode::ids).collect(Collectors.toSet()), first, last);
		return window.map((unit) -> {
			UnitSatisfaction shown = of(unit.id(), unit, first, last, sums.get(unit.id()));
			SatisfactionIndex index = shown.index();
			return new SatisfactionRow(unit, shown, (index != null) ? sample(unit, visits, index) : null,
					of(unit.id(), unit, first, last, walkIns.get(unit.id())));
		});
	}

	/**
	 * A window of all units that serve citizens, in the order of the tree, with the
	 * element that each should begin with, and how its index moved.
	 */
	public Window<WeakestElement> weakest(Actor actor, YearMonth first, YearMonth last, int page) {
		actor.require(Role.HR_ADMIN);
		Window<UnitNode> window = serving(page);
		Map<UnitId, ReleasedAnswers> sums = sums(RatingStream.OFFICIAL, window.items(), first, last);
		Map<UnitId, ReleasedAnswers> earlier = sums(RatingStream.OFFICIAL, window.items(), asLongBefore(first, last),
				first.minusMonths(1));
		return window.map((unit) -> WeakestElement.of(unit, index(sums.get(unit.id())), index(earlier.get(unit.id()))));
	}

	private Window<UnitNode> serving(int page) {
		int number = Window.clamp(page);
		return Window.of(this.catalogue.servingUnits()
			.all()
			.stream()
			.skip(Window.offset(number))
			.limit(Window.SIZE + 1)
			.toList(), number);
	}

	private static @Nullable SatisfactionIndex index(@Nullable ReleasedAnswers sum) {
		return (sum != null) ? sum.index() : null;
	}

	/** The first of as many months, right before these. */
	private static YearMonth asLongBefore(YearMonth first, YearMonth last) {
		return first.minusMonths(1 + first.until(last, ChronoUnit.MONTHS));
	}

	/** What citizens say about a unit, in these months together and month by month. */
	public SatisfactionPage page(UnitId unit, YearMonth first, YearMonth last) {
		return this.catalogue.servingUnits()
			.of(unit)
			.map((source) -> page(unit, source, first, last))
			.orElse(SatisfactionPage.EMPTY);
	}

	private SatisfactionPage page(UnitId unit, UnitNode source, YearMonth first, YearMonth last) {
		List<UnitId> units = source.ids().toList();
		List<ReleasedAnswers> within = this.blocks.sumsByMonths(units, first, last);
		UnitSatisfaction shown = of(unit, source, first, last,
				within.stream().reduce(ReleasedAnswers::plus).orElse(null));
		YearMonth monthBefore = first.minusMonths(1);
		YearMonth earlier = asLongBefore(first, last);
		UnitSatisfaction before = of(unit, source, earlier, monthBefore,
				sums(RatingStream.OFFICIAL, List.of(source), earlier, monthBefore).get(source.id()));
		SatisfactionIndex index = shown.index();
		return new SatisfactionPage(shown,
				(index != null) ? sample(source, this.visits.received(units, first, last), index) : null, before,
				(index != null) ? ElementSatisfaction.of(index, before.index()) : List.of(),
				(index != null) ? services(index, this.splits.sums(units, first, last)) : List.of(),
				(index != null) ? characteristics(index, this.blocks.sumsOfGroups(units, first, last)) : List.of(),
				months(unit, source, within), this.blocks.beyond(units, first, last),
				of(unit, source, first, last,
						sums(RatingStream.WALK_IN, List.of(source), first, last).get(source.id())),
				this.bursts.setAside(units, first, last));
	}

	/** Of a unit and those below it. */
	private static SurveySample sample(UnitNode unit, Map<UnitId, Long> visits, SatisfactionIndex index) {
		return new SurveySample(unit.ids().mapToLong((id) -> visits.getOrDefault(id, 0L)).sum(), index.respondents());
	}

	/** What the named ones leave are others, and answers that are not told apart yet. */
	private static List<ServiceSatisfaction> services(SatisfactionIndex all, List<ServiceSatisfaction> named) {
		if (named.isEmpty()) {
			return List.of();
		}
		List<ServiceSatisfaction> services = new ArrayList<>(named);
		rest(all, named.stream().map(ServiceSatisfaction::index).toList())
			.ifPresent((rest) -> services.add(new ServiceSatisfaction(null, "", rest)));
		return services;
	}

	/**
	 * Groups of other characteristics are among what the named ones leave: an answer is
	 * told apart by one.
	 */
	private static List<CharacteristicSatisfaction> characteristics(SatisfactionIndex all,
			Map<Characteristic, Map<String, SatisfactionIndex>> sums) {
		return sums.entrySet()
			.stream()
			.map((one) -> new CharacteristicSatisfaction(one.getKey(), groups(all, one.getKey(), one.getValue())))
			.toList();
	}

	private static List<GroupSatisfaction> groups(SatisfactionIndex all, Characteristic characteristic,
			Map<String, SatisfactionIndex> named) {
		List<GroupSatisfaction> groups = new ArrayList<>();
		RespondentGroup.of(characteristic).forEach((group) -> {
			SatisfactionIndex index = named.get(group.name());
			if (index != null) {
				groups.add(new GroupSatisfaction(group, index));
			}
		});
		rest(all, named.values()).ifPresent((rest) -> groups.add(new GroupSatisfaction(null, rest)));
		return groups;
	}

	private static Optional<SatisfactionIndex> rest(SatisfactionIndex all, Collection<SatisfactionIndex> named) {
		Map<ServiceElement, Integer> rest = new EnumMap<>(all.sums());
		named.forEach((index) -> index.sums().forEach((element, sum) -> rest.merge(element, -sum, Integer::sum)));
		int respondents = all.respondents() - named.stream().mapToInt(SatisfactionIndex::respondents).sum();
		return (respondents > 0) ? Optional.of(new SatisfactionIndex(respondents, rest)) : Optional.empty();
	}

	private static List<UnitSatisfaction> months(UnitId unit, UnitNode source, List<ReleasedAnswers> within) {
		Map<YearMonth, ReleasedAnswers> months = new TreeMap<>(Comparator.reverseOrder());
		within.stream()
			.filter(ReleasedAnswers::isOfOneMonth)
			.forEach((answers) -> months.merge(answers.first(), answers, ReleasedAnswers::plus));
		return months.values().stream().map((month) -> of(unit, source, month.first(), month.last(), month)).toList();
	}

	/**
	 * Releases what was answered before today, wherever it is enough. Done each night;
	 * what has been answered today waits for tomorrow.
	 */
	@Transactional
	public void release(Actor actor) {
		actor.require(Role.HR_ADMIN);
		this.release.release(this.agency.tellsOfficersApart(), this.agency.characteristic().orElse(null));
	}

}
