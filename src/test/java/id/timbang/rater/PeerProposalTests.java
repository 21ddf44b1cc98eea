package id.timbang.rater;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeerProposalTests {

	private static final int WANTED = 5;

	private static final int MOST = 8;

	private static final int MUTUAL = 2;

	private static final RaterLimits LIMITS = new RaterLimits(WANTED, MOST, MUTUAL);

	/** How often the lot is drawn where a share is estimated. */
	private static final int DRAWS = 100;

	private static final UnitId UNIT = new UnitId(new UUID(1, 0));

	static Stream<Agency> agencies() {
		return IntStream.range(0, 40).mapToObj(Agency::random);
	}

	@ParameterizedTest
	@MethodSource("agencies")
	void keepsAllLimits(Agency agency) {
		List<Pairing> proposed = propose(agency.workforce(), agency.number());
		assertThat(proposed).doesNotHaveDuplicates().allSatisfy((pairing) -> {
			assertThat(pairing.rater()).isNotEqualTo(pairing.person());
			assertThat(agency.chain(pairing.person())).doesNotContain(pairing.rater());
			assertThat(agency.chain(pairing.rater())).doesNotContain(pairing.person());
			assertThat(agency.near(pairing.person())).contains(agency.unitOf(pairing.rater()));
		});
		assertThat(counts(proposed, Pairing::rater).values()).allMatch((count) -> count <= MOST);
		assertThat(counts(proposed, Pairing::person).values()).allMatch((count) -> count <= WANTED);
	}

	@ParameterizedTest
	@MethodSource("agencies")
	void nobodyGoesWithoutWhileSomebodyCouldBeAsked(Agency agency) {
		List<Pairing> proposed = propose(agency.workforce(), agency.number());
		Map<EmployeeId, Integer> asked = counts(proposed, Pairing::rater);
		Map<EmployeeId, Integer> given = counts(proposed, Pairing::person);
		for (Colleague person : agency.people()) {
			if (given.getOrDefault(person.id(), 0) < WANTED) {
				assertThat(agency.people())
					.filteredOn((rater) -> !rater.equals(person) && asked.getOrDefault(rater.id(), 0) < MOST
							&& agency.near(person.id()).contains(rater.unit())
							&& !agency.chain(person.id()).contains(rater.id())
							&& !agency.chain(rater.id()).contains(person.id()))
					.allMatch((rater) -> proposed.contains(new Pairing(person.id(), rater.id())));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 11, 12, 30 })
	void inAUnitThatIsLargeEnoughEverybodyGetsAllNobodyIsOverloadedAndFewRateEachOther(int size) {
		for (int seed = 0; seed < DRAWS; seed++) {
			List<Pairing> proposed = propose(unit(size), seed);
			assertThat(counts(proposed, Pairing::person).values()).hasSize(size).containsOnly(WANTED);
			assertThat(counts(proposed, Pairing::rater).values()).allMatch((count) -> count <= WANTED + 2);
			assertThat(counts(mutual(proposed), Pairing::person).values()).allMatch((count) -> count <= MUTUAL + 1);
		}
	}

	@Test
	void inAUnitOfSixEverybodyRatesEverybody() {
		List<Pairing> proposed = propose(unit(6), 1);
		assertThat(counts(proposed, Pairing::person).values()).hasSize(6).containsOnly(5);
		assertThat(mutual(proposed)).hasSize(30);
	}

	/** Who reads the own list learns next to nothing about who rates the reader. */
	@ParameterizedTest
	@CsvSource({ "8, 0.9", "9, 0.9", "10, 0.8", "11, 0.75", "12, 0.75", "13, 0.75", "14, 0.75", "20, 0.75" })
	void theOwnListDoesNotSayWhoRatesOne(int size, double most) {
		int strangers = 0;
		int raters = 0;
		int back = 0;
		for (int seed = 0; seed < DRAWS; seed++) {
			List<Pairing> proposed = propose(unit(size), seed);
			int mutual = mutual(proposed).size();
			strangers += size * (size - 1 - WANTED);
			raters += proposed.size() - mutual;
			back += mutual;
		}
		assertThat((double) raters / strangers).isLessThan(most);
		assertThat((double) back / (DRAWS * size * WANTED)).isGreaterThan(0.2);
	}

	/** Otherwise who knows all other lists would find out the own one by subtraction. */
	@Test
	void notEverybodyRatesAsMany() {
		assertThat(counts(propose(unit(30), 1), Pairing::rater).values()).filteredOn((count) -> count > WANTED)
			.hasSizeGreaterThan(5);
	}

	@Test
	void twoDrawsDiffer() {
		Workforce workforce = unit(30);
		Set<Pairing> proposed = new HashSet<>(propose(workforce, 1));
		Set<Pairing> others = new HashSet<>(propose(workforce, 2));
		others.retainAll(proposed);
		assertThat(others).hasSizeLessThan(proposed.size() / 2);
	}

	@Test
	void whoStandsFirstByNumberIsNotAskedMoreOften() {
		Map<EmployeeId, Integer> asked = new HashMap<>();
		List<Colleague> people = people(40, null);
		IntStream.range(0, 200).forEach((number) -> {
			Workforce workforce = new Workforce(people, Map.of());
			proposal(workforce, number, List.of(), List.of()).propose(List.of(people.get(0).id()), WANTED)
				.forEach((pairing) -> asked.merge(pairing.rater(), 1, Integer::sum));
		});
		assertThat(asked).hasSize(39);
		assertThat(asked.values()).allMatch((count) -> count < 60);
	}

	@Test
	void colleaguesOfTheSameAppraiserComeBeforeOthersNearby() {
		UnitId above = new UnitId(new UUID(2, 0));
		UnitId beside = new UnitId(new UUID(3, 0));
		EmployeeId head = employee(1);
		Colleague person = new Colleague(employee(2), UNIT, head);
		Colleague like = new Colleague(employee(3), beside, head);
		List<Colleague> people = new ArrayList<>(List.of(person, like, new Colleague(head, above, null)));
		IntStream.range(10, 30).forEach((number) -> people.add(new Colleague(employee(number), beside, like.id())));
		Workforce workforce = new Workforce(people, Map.of(UNIT, above, beside, above));
		List<Pairing> proposed = proposal(workforce, 1, List.of(), List.of()).propose(List.of(person.id()), 2);
		assertThat(proposed).hasSize(2).first().isEqualTo(new Pairing(person.id(), like.id()));
	}

	@Test
	void somebodyElseIsProposedInThePlaceOfWhoDeclined() {
		Workforce workforce = unit(12);
		List<Pairing> proposed = propose(workforce, 1);
		Pairing declined = proposed.get(0);
		List<Pairing> active = proposed.stream().filter((pairing) -> !pairing.equals(declined)).toList();
		List<Pairing> replaced = proposal(workforce.near(declined.person()), 2, active, List.of(declined))
			.propose(List.of(declined.person()), 1);
		assertThat(replaced).hasSize(1).doesNotContainAnyElementsOf(proposed);
		assertThat(replaced.get(0).person()).isEqualTo(declined.person());
	}

	@Test
	void whoeverIsAskedOftenEnoughIsNotAskedAgain() {
		List<Colleague> people = people(3, null);
		EmployeeId busy = people.get(0).id();
		EmployeeId person = people.get(1).id();
		List<Pairing> asked = IntStream.range(0, MOST)
			.mapToObj((number) -> new Pairing(employee(1000 + number), busy))
			.toList();
		assertThat(proposal(new Workforce(people, Map.of()), 1, asked, List.of()).propose(List.of(person), WANTED))
			.containsExactly(new Pairing(person, people.get(2).id()));
	}

	@Test
	void thoseNearAPersonAreProposedLikeThoseOfAll() {
		Agency agency = Agency.random(7);
		Workforce all = agency.workforce();
		int everybody = agency.people().size();
		for (Colleague person : agency.people()) {
			assertThat(
					proposal(all.near(person.id()), 1, List.of(), List.of()).propose(List.of(person.id()), everybody))
				.containsExactlyInAnyOrderElementsOf(
						proposal(all, 2, List.of(), List.of()).propose(List.of(person.id()), everybody));
		}
	}

	private static List<Pairing> propose(Workforce workforce, int seed) {
		return proposal(workforce, seed, List.of(), List.of())
			.propose(workforce.all().stream().map(Colleague::id).toList(), WANTED);
	}

	private static PeerProposal proposal(Workforce workforce, int seed, List<Pairing> active, List<Pairing> closed) {
		return new PeerProposal(workforce, LIMITS, new Random(seed), active, closed);
	}

	private static List<Pairing> mutual(Collection<Pairing> proposed) {
		return proposed.stream().filter((pairing) -> proposed.contains(pairing.reversed())).toList();
	}

	private static Map<EmployeeId, Integer> counts(Collection<Pairing> proposed, Function<Pairing, EmployeeId> who) {
		return proposed.stream().collect(Collectors.toMap(who, (pairing) -> 1, Integer::sum));
	}

	/** A unit whose people all have the same appraiser, who works elsewhere. */
	private static Workforce unit(int size) {
		return new Workforce(people(size, employee(999)), Map.of());
	}

	private static List<Colleague> people(int size, @Nullable EmployeeId appraiser) {
		return IntStream.range(0, size).mapToObj((number) -> new Colleague(employee(number), UNIT, appraiser)).toList();
	}

	private static EmployeeId employee(int number) {
		return new EmployeeId(new UUID(0, number));
	}

	/**
	 * A tree of units with people and their appraisers.
	 */
	record Agency(int number, List<Colleague> people, Map<UnitId, UnitId> parents) {

		/** Whoever was there before may appraise whoever comes later. */
		static Agency random(int number) {
			Random random = new Random(number);
			int units = 1 + random.nextInt(6);
			Map<UnitId, UnitId> parents = new HashMap<>();
			for (int unit = 1; unit < units; unit++) {
				parents.put(new UnitId(new UUID(unit, 1)), new UnitId(new UUID(random.nextInt(unit), 1)));
			}
			List<Colleague> people = new ArrayList<>();
			int size = 2 + random.nextInt(40);
			for (int person = 0; person < size; person++) {
				EmployeeId appraiser = (person == 0 || random.nextInt(5) == 0) ? null
						: employee(random.nextInt(Math.min(person, 6)));
				people.add(new Colleague(employee(person), new UnitId(new UUID(random.nextInt(units), 1)), appraiser));
			}
			return new Agency(number, people, parents);
		}

		Workforce workforce() {
			return new Workforce(this.people, this.parents);
		}

		UnitId unitOf(EmployeeId person) {
			return colleague(person).unit();
		}

		/** The own unit, the one above, those beside it and those below the own one. */
		Set<UnitId> near(EmployeeId person) {
			UnitId unit = unitOf(person);
			UnitId centre = this.parents.getOrDefault(unit, unit);
			Set<UnitId> near = new HashSet<>(List.of(unit, centre));
			this.parents.forEach((below, above) -> {
				if (above.equals(centre)) {
					near.add(below);
				}
			});
			return near;
		}

		List<EmployeeId> chain(EmployeeId person) {
			List<EmployeeId> chain = new ArrayList<>();
			EmployeeId next = colleague(person).appraiser();
			while (next != null) {
				chain.add(next);
				next = colleague(next).appraiser();
			}
			return chain;
		}

		private Colleague colleague(EmployeeId person) {
			return this.people.stream().filter((one) -> one.id().equals(person)).findFirst().orElseThrow();
		}

		@Override
		public String toString() {
			return "agency " + this.number;
		}

	}

}
