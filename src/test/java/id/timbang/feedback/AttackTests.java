package id.timbang.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.agency.Characteristic;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitType;
import id.timbang.scoring.SatisfactionIndex;
import id.timbang.scoring.ServiceElement;
import id.timbang.service.PointKind;
import id.timbang.service.ServiceId;
import id.timbang.service.ServicePointId;
import id.timbang.service.ServicePointService;
import id.timbang.visit.TestVisits;
import id.timbang.visit.VisitService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Citizens of a kecamatan and its two kelurahan answer for four months, with a code and
 * without. Somebody looks at every figure of the satisfaction pages every day, for every
 * unit, every run of months and every service, and tries to work out what one of them
 * said.
 */
@ApplicationTest
class AttackTests {

	private static final YearMonth FIRST = YearMonth.of(2025, 3);

	private static final YearMonth LAST = YearMonth.of(2025, 6);

	/** Days of a month on which somebody answers. */
	private static final int[] DAYS = { 2, 5, 9, 13, 17, 20, 24, 28 };

	@Autowired
	private SatisfactionService satisfaction;

	@Autowired
	private RatingService ratings;

	@Autowired
	private RatingStore store;

	@Autowired
	private ServicePointService points;

	@Autowired
	private VisitService register;

	@Autowired
	private BurstWatch watch;

	@Autowired
	private BlockStore blocks;

	@Autowired
	private SplitStore splits;

	@Autowired
	private TestVisits visits;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private List<ServiceId> services;

	private final Map<UnitId, ServicePointId> counters = new HashMap<>();

	private final List<Answer> answers = new ArrayList<>();

	private final Set<EmployeeId> officersSeen = new HashSet<>();

	private final Set<RespondentGroup> groupsSeen = new HashSet<>();

	/** Beside those of the days, which stay the same whoever answers. */
	private final Random people = new Random(20_261_129);

	private boolean byOfficer;

	private @Nullable Characteristic characteristic;

	/** How many times as many answer as usual: enough for officers and groups. */
	private int crowd = 1;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.visits.service(UnitType.KECAMATAN);
		this.services = IntStream.range(0, 4).mapToObj((number) -> this.visits.service(UnitType.KELURAHAN)).toList();
		places().forEach((unit) -> this.counters.put(unit, this.points.add(HR, unit, "Loket 1", PointKind.COUNTER)));
	}

	/**
	 * Also where officers or groups of respondents are told apart, and everybody reads
	 * everything.
	 */
	@ParameterizedTest
	@CsvSource({ "1, false,", "2, false,", "3, true,", "4, true,", "5, false, SEX", "6, false, AGE", "7, true, SEX",
			"8, true, AGE" })
	void nobodyWorksOutWhatFewerThanTenSaid(long seed, boolean byOfficer, @Nullable Characteristic characteristic) {
		this.byOfficer = byOfficer;
		this.characteristic = characteristic;
		this.crowd = (byOfficer && characteristic != null) ? 2 : 1;
		Attacker attacker = new Attacker();
		days(seed, (day) -> {
			load(day);
			walkIn(day);
			release(day.plusDays(1));
			look(attacker);
		});
		assertThat(this.answers.size()).isGreaterThan(200);
		assertThat(attacker.figures()).as("different figures").isGreaterThan(25);
		assertThat(namedServices()).isGreaterThan(byOfficer ? -1 : 2);
		assertThat(this.groupsSeen).hasSizeGreaterThan((characteristic != null) ? 1 : -1);
		assertThat(this.officersSeen).hasSizeGreaterThan(byOfficer ? 1 : -1);
		assertThat(attacker.smallestFinding()).isEmpty();
	}

	@Test
	void figuresThatMoveWithEachAnswerGiveItAway() {
		Attacker attacker = new Attacker();
		days(1, (day) -> places().forEach((place) -> months()
			.forEach((month) -> attacker.sees(covered((answer) -> lies(answer, place) && answer.isOf(month))))));
		assertThat(attacker.smallestFinding()).hasValue(1);
	}

	/**
	 * A unit with those below it, and each of those, moved in steps of ten by themselves.
	 */
	@Test
	void stepsOfTenGiveAnswersAwayWhereUnitsLieInEachOther() {
		Attacker attacker = new Attacker();
		Map<List<Object>, BitSet> shown = new HashMap<>();
		days(1, (day) -> places().forEach((place) -> months().forEach((month) -> {
			BitSet now = covered((answer) -> lies(answer, place) && answer.isOf(month));
			BitSet before = shown.getOrDefault(List.of(place, month), new BitSet());
			if (now.cardinality() >= before.cardinality() + 10) {
				shown.put(List.of(place, month), now);
				attacker.sees(now);
			}
		})));
		assertThat(attacker.figures()).isGreaterThan(20);
		assertThat(attacker.smallestFinding()).isPresent();
	}

	/** Large blocks and large services, told apart without looking for a small cut. */
	@Test
	void splitsByServiceGiveAnswersAwayWhereTheyHardlyMix() {
		Attacker attacker = new Attacker();
		attacker.sees(range(0, 12));
		attacker.sees(range(12, 32));
		attacker.sees(range(0, 11));
		attacker.sees(range(11, 32));
		assertThat(attacker.smallestFinding()).hasValue(1);
	}

	/** Groups shown beside services and units, of the same answers and not of blocks. */
	@Test
	void aThirdDivisionOfTheSameAnswersGivesThemAway() {
		Attacker attacker = new Attacker();
		days(1, (day) -> {
			load(day);
			walkIn(day);
			release(day.plusDays(1));
			look(attacker);
		});
		assertThat(attacker.smallestFinding()).isEmpty();
		Map<Integer, Released> released = released();
		for (YearMonth month : months()) {
			for (Sex sex : Sex.values()) {
				BitSet group = covered((answer) -> !answer.walkIn() && answer.unit().equals(this.org.kelurahan())
						&& answer.respondent().sex() == sex
						&& new Range(month, month).contains(released.get(answer.number())));
				if (group.cardinality() >= 10) {
					attacker.sees(group);
				}
			}
		}
		assertThat(attacker.smallestFinding()).isPresent();
	}

	/** Twenty women told apart from nine men, who would have had to wait. */
	@Test
	void aRestOfNineGivesItselfAway() {
		Attacker attacker = new Attacker();
		attacker.sees(range(0, 29));
		attacker.sees(range(0, 20));
		assertThat(attacker.smallestFinding()).hasValue(9);
	}

	@Test
	void twoFiguresCanGiveTheDifferenceOfTwoAnswersAway() {
		Attacker attacker = new Attacker();
		attacker.sees(range(0, 20));
		attacker.sees(range(1, 21));
		assertThat(attacker.smallestFinding()).hasValue(2);
	}

	@Test
	void tenAnswersHideEachOther() {
		Attacker attacker = new Attacker();
		attacker.sees(range(0, 10));
		attacker.sees(range(0, 20));
		attacker.sees(range(20, 30));
		assertThat(attacker.smallestFinding()).isEmpty();
	}

	/** Lets citizens answer; each evening {@code evening} happens. */
	private void days(long seed, Consumer<LocalDate> evening) {
		Random random = new Random(seed);
		for (YearMonth month : months()) {
			for (int day : DAYS) {
				LocalDate date = month.atDay(day);
				answer(this.org.kelurahan(), this.crowd * random.nextInt(12), date, random);
				answer(this.org.neighbour(), this.crowd * random.nextInt(6), date, random);
				answer(this.org.kecamatan(), this.crowd * random.nextInt(4), date, random);
				evening.accept(date);
			}
			evening.accept(month.atEndOfMonth());
		}
	}

	/** The first services are asked for most. */
	private void answer(UnitId unit, int number, LocalDate day, Random random) {
		for (int count = 0; count < number; count++) {
			int service = Math.min(random.nextInt(this.services.size()), random.nextInt(this.services.size()));
			Map<ServiceElement, Integer> given = new EnumMap<>(ServiceElement.class);
			for (ServiceElement element : ServiceElement.values()) {
				given.put(element, 1 + random.nextInt(4));
			}
			List<EmployeeId> officers = officers(unit);
			boolean walkIn = random.nextInt(4) == 0;
			EmployeeId officer = officers.get(random.nextInt(officers.size()));
			this.answers.add(new Answer(this.answers.size(), unit, this.services.get(service), day, given, walkIn,
					isOnPaper() ? null : officer, respondent()));
		}
	}

	/**
	 * Where groups are told apart, some answers come on paper, which names no officer.
	 */
	private boolean isOnPaper() {
		return this.characteristic != null && this.people.nextBoolean();
	}

	/**
	 * Women and men, the younger ones more often than the older, and some who say
	 * nothing.
	 */
	private Respondent respondent() {
		Sex sex = (this.people.nextInt(8) == 0) ? null : this.people.nextBoolean() ? Sex.FEMALE : Sex.MALE;
		int age = 18 + Math.min(this.people.nextInt(60), this.people.nextInt(60));
		return new Respondent(sex, (this.people.nextInt(8) == 0) ? null : AgeBand.of(age), null, null);
	}

	private void load(LocalDate day) {
		this.ratings.load(HR,
				this.answers.stream()
					.filter((answer) -> answer.day().equals(day) && !answer.walkIn())
					.map((answer) -> new PastRating(answer.unit(), answer.service(), answer.officer(), day,
							new NewRating(answer.given(), answer.respondent(), Integer.toString(answer.number()))))
					.toList());
	}

	private void walkIn(LocalDate day) {
		this.answers.stream()
			.filter((answer) -> answer.day().equals(day) && answer.walkIn())
			.forEach((answer) -> this.store.add(Device.OWN,
					new WalkIn(Objects.requireNonNull(this.counters.get(answer.unit())), answer.unit(),
							answer.service()),
					day, new NewRating(answer.given(), answer.respondent(), Integer.toString(answer.number()))));
	}

	private void release(LocalDate today) {
		AnswerRelease night = new AnswerRelease(this.register, this.watch, this.blocks, this.splits,
				Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
		this.transaction.executeWithoutResult((status) -> night.release(this.byOfficer, this.characteristic));
	}

	private List<EmployeeId> officers(UnitId unit) {
		if (unit.equals(this.org.kecamatan())) {
			return List.of(this.org.camat());
		}
		return unit.equals(this.org.kelurahan()) ? List.of(this.org.employee(), this.org.colleague())
				: List.of(this.org.stranger(), this.org.otherLurah());
	}

	/** What officers read about themselves. */
	private void lookAtOfficers(Range range, Map<Integer, Released> released, Attacker attacker) {
		List<EmployeeId> all = places().stream().flatMap((unit) -> officers(unit).stream()).toList();
		Map<EmployeeId, SatisfactionIndex> said = this.satisfaction.forOfficers(all, range.first().atDay(1),
				range.last().atEndOfMonth());
		this.officersSeen.addAll(said.keySet());
		all.forEach((officer) -> says(said.get(officer), covered((answer) -> {
			Released block = released.get(answer.number());
			return block != null && officer.employeeId().equals(block.officer()) && range.contains(block);
		}), attacker));
	}

	/** Everything that the pages of this evening say. */
	private void look(Attacker attacker) {
		Map<Integer, Released> released = released();
		for (YearMonth from : months()) {
			for (YearMonth until = from; !until.isAfter(LAST); until = until.plusMonths(1)) {
				lookAtOfficers(new Range(from, until), released, attacker);
			}
		}
		for (UnitId place : places()) {
			for (YearMonth from : months()) {
				for (YearMonth until = from; !until.isAfter(LAST); until = until.plusMonths(1)) {
					look(this.satisfaction.page(place, from, until), new Range(from, until), place, released, attacker);
				}
			}
		}
	}

	private void look(SatisfactionPage page, Range range, UnitId place, Map<Integer, Released> released,
			Attacker attacker) {
		says(Objects.requireNonNull(page.walkIns()).index(), covered(
				(answer) -> answer.walkIn() && lies(answer, place) && range.contains(released.get(answer.number()))),
				attacker);
		BitSet all = covered(
				(answer) -> !answer.walkIn() && lies(answer, place) && range.contains(released.get(answer.number())));
		says(Objects.requireNonNull(page.shown()).index(), all, attacker);
		BitSet rest = (BitSet) all.clone();
		for (ServiceSatisfaction service : page.services()) {
			BitSet part = (service.service() == null) ? rest
					: covered((answer) -> !answer.walkIn() && lies(answer, place)
							&& answer.service().equals(service.service())
							&& range.containsSplit(released.get(answer.number())));
			says(service.index(), part, attacker);
			if (service.service() != null) {
				rest.andNot(part);
			}
		}
		page.characteristics().forEach((one) -> lookAtGroups(one, all, range, released, attacker));
	}

	private void lookAtGroups(CharacteristicSatisfaction characteristic, BitSet all, Range range,
			Map<Integer, Released> released, Attacker attacker) {
		BitSet rest = (BitSet) all.clone();
		for (GroupSatisfaction group : characteristic.groups()) {
			RespondentGroup named = group.group();
			BitSet part = (named == null) ? rest : covered((answer) -> {
				Released block = released.get(answer.number());
				return all.get(answer.number()) && block != null && named.name().equals(block.group())
						&& range.contains(block);
			});
			says(group.index(), part, attacker);
			if (named != null) {
				this.groupsSeen.add(named);
				assertThat(part.stream()).allMatch((number) -> this.answers.get(number).isOf(named));
				rest.andNot(part);
			}
		}
	}

	/** The attacker is right about which answers a figure is made of. */
	private void says(@Nullable SatisfactionIndex index, BitSet covered, Attacker attacker) {
		if (index == null) {
			assertThat(covered.cardinality()).isZero();
			return;
		}
		assertThat(index.respondents()).isEqualTo(covered.cardinality());
		for (ServiceElement element : ServiceElement.values()) {
			assertThat(index.sums()).containsEntry(element,
					covered.stream().map((number) -> this.answers.get(number).given().get(element)).sum());
		}
		attacker.sees(covered);
	}

	private Map<Integer, Released> released() {
		Map<Integer, Released> found = new HashMap<>();
		this.jdbc
			.sql("""
					select r.comment, b.officer_id, b.respondent_group, b.first_month, b.last_month, s.first_month as split_first, s.last_month as split_last,
					       exists (select from service_split_part p
					               where p.split_id = b.split_id and p.service_id = r.service_id) as named
					from rating r join rating_block b using (block_id) left join service_split s using (split_id)
					where r.unit_id in (:units)""")
			.param("units",
					List.of(this.org.kelurahan().unitId(), this.org.neighbour().unitId(),
							this.org.kecamatan().unitId()))
			.query((row) -> {
				found.put(row.getInt("comment"), new Released(
						new Range(month(row.getObject("first_month", LocalDate.class)),
								month(row.getObject("last_month", LocalDate.class))),
						row.getBoolean("named") ? new Range(month(row.getObject("split_first", LocalDate.class)),
								month(row.getObject("split_last", LocalDate.class))) : null,
						row.getObject("officer_id", UUID.class), row.getString("respondent_group")));
			});
		return found;
	}

	private static YearMonth month(LocalDate day) {
		return YearMonth.from(day);
	}

	private int namedServices() {
		return this.jdbc.sql("""
				select count(*) from service_split join service_split_part using (split_id)
				where service_id is not null and unit_id = :unit""")
			.param("unit", this.org.kelurahan().unitId())
			.query(Integer.class)
			.single();
	}

	private List<UnitId> places() {
		return List.of(this.org.kelurahan(), this.org.neighbour(), this.org.kecamatan());
	}

	private static List<YearMonth> months() {
		return FIRST.atDay(1).datesUntil(LAST.plusMonths(1).atDay(1), Period.ofMonths(1)).map(YearMonth::from).toList();
	}

	/** Everybody answers in the kecamatan or below it. */
	private boolean lies(Answer answer, UnitId place) {
		return answer.unit().equals(place) || place.equals(this.org.kecamatan());
	}

	private BitSet covered(Predicate<Answer> wanted) {
		BitSet covered = new BitSet();
		this.answers.stream().filter(wanted).forEach((answer) -> covered.set(answer.number()));
		return covered;
	}

	private static BitSet range(int from, int until) {
		BitSet range = new BitSet();
		range.set(from, until);
		return range;
	}

	/**
	 * What a citizen said.
	 */
	private record Answer(int number, UnitId unit, ServiceId service, LocalDate day, Map<ServiceElement, Integer> given,
			boolean walkIn, @Nullable EmployeeId officer, Respondent respondent) {

		boolean isOf(RespondentGroup group) {
			return group == this.respondent.sex() || group == this.respondent.age();
		}

		boolean isOf(YearMonth month) {
			return YearMonth.from(this.day).equals(month);
		}

	}

	/**
	 * A run of months.
	 */
	private record Range(YearMonth first, YearMonth last) {

		boolean contains(@Nullable Released released) {
			return released != null && contains(released.block());
		}

		boolean containsSplit(@Nullable Released released) {
			return released != null && released.split() != null && contains(released.split());
		}

		private boolean contains(Range other) {
			return !other.first.isBefore(this.first) && !other.last.isAfter(this.last);
		}

	}

	/**
	 * How an answer was released: the months of its block, of its split where its service
	 * is named there, and whose block it is or of which group.
	 */
	private record Released(Range block, @Nullable Range split, @Nullable UUID officer, @Nullable String group) {
	}

}
