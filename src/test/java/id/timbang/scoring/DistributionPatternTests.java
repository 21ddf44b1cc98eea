package id.timbang.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import id.timbang.scoring.DistributionRule.AtLeast;
import id.timbang.scoring.DistributionRule.AtMost;
import id.timbang.scoring.DistributionRule.Largest;
import id.timbang.scoring.DistributionRule.Nobody;
import id.timbang.scoring.DistributionRule.Somebody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static id.timbang.scoring.Predicate.GOOD;
import static id.timbang.scoring.Predicate.NEEDS_IMPROVEMENT;
import static id.timbang.scoring.Predicate.POOR;
import static id.timbang.scoring.Predicate.VERY_GOOD;
import static id.timbang.scoring.Predicate.VERY_POOR;
import static id.timbang.scoring.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of SE MenPANRB 3/2023, rule by rule. People are written from Sangat Baik to
 * Sangat Kurang.
 */
class DistributionPatternTests {

	/** What each rule says of these people, in the order of the table: + or -. */
	@ParameterizedTest(name = "{0}, {1}: {2}")
	@CsvSource(delimiter = '|', value = { //
			"EXCELLENT | 3 2 0 0 0 | ++", "EXCELLENT | 4 1 0 0 0 | +-", "EXCELLENT | 2 2 1 0 0 | -+",
			"EXCELLENT | 4 3 0 0 0 | ++", "EXCELLENT | 5 2 0 0 0 | +-", "EXCELLENT | 6 3 0 0 0 | ++",
			"EXCELLENT | 7 2 0 0 0 | +-", "EXCELLENT | 7 3 0 0 0 | ++", "EXCELLENT | 8 2 0 0 0 | +-",
			"EXCELLENT | 7 4 0 0 0 | ++", "EXCELLENT | 8 3 0 0 0 | +-", "EXCELLENT | 70 30 0 0 0 | ++",
			"EXCELLENT | 71 29 0 0 0 | +-", "EXCELLENT | 3 0 0 0 2 | ++", "EXCELLENT | 50 50 0 0 0 | -+",
			"EXCELLENT | 0 10 0 0 0 | -+",
			//
			"GOOD | 1 3 1 0 0 | +++", "GOOD | 1 3 0 1 0 | +++", "GOOD | 1 3 0 0 1 | ++-", "GOOD | 0 4 1 0 0 | +-+",
			"GOOD | 2 2 1 0 0 | -++", "GOOD | 2 4 1 0 0 | +++", "GOOD | 1 5 1 0 0 | +-+", "GOOD | 2 6 1 0 0 | +++",
			"GOOD | 1 7 1 0 0 | +-+", "GOOD | 2 7 1 0 0 | +++", "GOOD | 1 8 1 0 0 | +-+", "GOOD | 3 7 1 0 0 | +++",
			"GOOD | 2 8 1 0 0 | +-+", "GOOD | 29 70 1 0 0 | +++", "GOOD | 28 71 0 1 0 | +-+",
			"GOOD | 30 70 0 0 0 | ++-", "GOOD | 6 3 1 0 0 | -++",
			//
			"NEEDS_IMPROVEMENT | 0 2 3 0 0 | ++", "NEEDS_IMPROVEMENT | 0 3 2 0 0 | -+",
			"NEEDS_IMPROVEMENT | 1 1 3 0 0 | +-", "NEEDS_IMPROVEMENT | 0 1 5 1 0 | ++",
			"NEEDS_IMPROVEMENT | 0 2 4 1 0 | -+", "NEEDS_IMPROVEMENT | 0 1 6 1 1 | ++",
			"NEEDS_IMPROVEMENT | 1 2 6 0 0 | +-", "NEEDS_IMPROVEMENT | 1 3 5 0 0 | --",
			"NEEDS_IMPROVEMENT | 1 3 6 0 0 | ++", "NEEDS_IMPROVEMENT | 2 2 6 0 0 | +-",
			"NEEDS_IMPROVEMENT | 1 3 7 0 0 | ++", "NEEDS_IMPROVEMENT | 1 4 6 0 0 | -+",
			"NEEDS_IMPROVEMENT | 10 30 60 0 0 | ++", "NEEDS_IMPROVEMENT | 11 30 59 0 0 | --",
			//
			"POOR | 0 1 1 3 0 | +++", "POOR | 0 2 1 2 0 | -++", "POOR | 0 1 0 3 1 | +-+", "POOR | 1 0 1 3 0 | ++-",
			"POOR | 0 1 1 5 0 | +++", "POOR | 0 1 2 4 0 | -++", "POOR | 0 2 1 6 0 | +++", "POOR | 1 2 1 5 0 | -+-",
			"POOR | 1 2 1 6 0 | +++", "POOR | 1 2 0 7 0 | +-+", "POOR | 1 1 2 7 0 | +++", "POOR | 1 2 1 7 0 | +-+",
			"POOR | 10 20 10 60 0 | +++", "POOR | 11 20 9 60 0 | +--", "POOR | 0 31 10 59 0 | -++",
			//
			"VERY_POOR | 0 1 0 1 3 | +++", "VERY_POOR | 0 1 1 0 3 | +++", "VERY_POOR | 0 2 0 0 3 | +-+",
			"VERY_POOR | 1 0 0 1 3 | ++-", "VERY_POOR | 0 2 0 1 2 | -++", "VERY_POOR | 0 1 1 0 5 | +++",
			"VERY_POOR | 0 2 1 0 4 | -++", "VERY_POOR | 0 2 0 1 6 | +++", "VERY_POOR | 0 3 0 1 5 | -++",
			"VERY_POOR | 0 3 1 0 6 | +++", "VERY_POOR | 1 3 0 0 6 | +--", "VERY_POOR | 0 2 1 1 7 | +++",
			"VERY_POOR | 0 3 0 1 7 | +-+", "VERY_POOR | 0 30 5 5 60 | +++", "VERY_POOR | 0 32 4 5 59 | --+",
			"VERY_POOR | 1 29 5 5 60 | ++-" })
	void saysWhichRuleIsMet(OrganisationPredicate organisation, String people, String met) {
		StringBuilder found = new StringBuilder();
		DistributionPattern.of(organisation)
			.check(counts(people))
			.forEach(check -> found.append(check.met() ? '+' : '-'));
		assertThat(found).hasToString(met);
	}

	/** Shares of so many people, in whole people. */
	@ParameterizedTest(name = "n = {0}")
	@CsvSource({ "0, 0, 0, 0, 0", "1, 0, 1, 0, 1", "5, 3, 3, 0, 1", "7, 4, 5, 0, 1", "9, 6, 6, 0, 1", "10, 7, 6, 1, 1",
			"11, 7, 7, 1, 2", "100, 70, 60, 10, 10", "101, 70, 61, 10, 11",
			"2000000000, 1400000000, 1200000000, 200000000, 200000000" })
	void countsWholePeople(int people, int most70, int fewest60, int most10, int fewest10) {
		PredicateCounts counts = new PredicateCounts(Map.of(GOOD, people), 3);
		assertThat(new AtMost(70, VERY_GOOD).bound(counts)).isEqualTo(most70);
		assertThat(new AtLeast(60, List.of(POOR)).bound(counts)).isEqualTo(fewest60);
		assertThat(new AtMost(10, VERY_GOOD).bound(counts)).isEqualTo(most10);
		assertThat(new AtLeast(10, List.of(POOR)).bound(counts)).isEqualTo(fewest10);
	}

	@Test
	void saysWhatIsAllowedAndWhatThereIs() {
		assertThat(DistributionPattern.of(OrganisationPredicate.GOOD).check(counts("2 8 0 0 1"))).containsExactly(
				new RuleCheck(new Largest(GOOD), 3, 8, true), new RuleCheck(new AtMost(70, GOOD), 7, 8, false),
				new RuleCheck(new Somebody(List.of(NEEDS_IMPROVEMENT, POOR)), 1, 0, false));
		assertThat(DistributionPattern.of(OrganisationPredicate.VERY_POOR).check(counts("1 0 2 1 6"))).containsExactly(
				new RuleCheck(new AtLeast(60, List.of(VERY_POOR)), 6, 6, true),
				new RuleCheck(new AtLeast(10, List.of(NEEDS_IMPROVEMENT, POOR)), 1, 3, true),
				new RuleCheck(new Nobody(VERY_GOOD), 0, 1, false));
	}

	@Test
	void saysWhetherABoundIsTheMostOrTheFewest() {
		assertThat(List.of(new AtMost(70, GOOD), new Nobody(VERY_GOOD))).allMatch(DistributionRule::isUpper);
		assertThat(List.of(new Largest(GOOD), new AtLeast(60, List.of(POOR)), new Somebody(List.of(POOR))))
			.noneMatch(DistributionRule::isUpper);
	}

	@Test
	void whoHasNoPredicateCountsInNoShare() {
		PredicateCounts counts = new PredicateCounts(Map.of(VERY_GOOD, 3, GOOD, 2), 20);
		assertThat(counts.decided()).isEqualTo(5);
		assertThat(DistributionPattern.of(OrganisationPredicate.EXCELLENT).check(counts)).allMatch(RuleCheck::met);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', value = { "0 0 0 0 0 | true", "1 1 1 1 0 | true", "1 1 1 1 1 | false" })
	void ofFewerThanFiveItIsInformationOnly(String people, boolean informationOnly) {
		assertThat(DistributionPattern.isInformationOnly(counts(people))).isEqualTo(informationOnly);
	}

	/** Whatever the people are: every rule answers, and says itself whether it is met. */
	@ParameterizedTest
	@MethodSource("seeds")
	void everyRuleAnswers(long seed) {
		Random random = new Random(seed);
		Map<Predicate, Integer> people = new EnumMap<>(Predicate.class);
		for (Predicate predicate : Predicate.values()) {
			people.put(predicate, random.nextInt(random.nextBoolean() ? 3 : 100_000_000));
		}
		PredicateCounts counts = new PredicateCounts(people, random.nextInt(3));
		for (OrganisationPredicate organisation : OrganisationPredicate.values()) {
			DistributionPattern pattern = DistributionPattern.of(organisation);
			assertThat(pattern.check(counts)).hasSameSizeAs(pattern.rules()).allSatisfy(check -> {
				int surplus = check.rule().isUpper() ? check.bound() - check.actual() : check.actual() - check.bound();
				assertThat(check.met()).isEqualTo(surplus >= 0);
			});
		}
	}

	/** There are people whose predicates meet the pattern, however few they are. */
	@ParameterizedTest
	@EnumSource
	void fivePeopleCanMeetIt(OrganisationPredicate organisation) {
		PredicateCounts five = counts(switch (organisation) {
			case EXCELLENT -> "3 2 0 0 0";
			case GOOD -> "1 3 1 0 0";
			case NEEDS_IMPROVEMENT -> "0 2 3 0 0";
			case POOR -> "0 1 1 3 0";
			case VERY_POOR -> "0 1 0 1 3";
		});
		assertThat(DistributionPattern.of(organisation).check(five)).allMatch(RuleCheck::met);
	}

	@Test
	void addsPeopleUp() {
		PredicateCounts sum = new PredicateCounts(Map.of(GOOD, 2), 1)
			.plus(new PredicateCounts(Map.of(GOOD, 1, POOR, 4), 2));
		assertThat(sum).isEqualTo(new PredicateCounts(Map.of(GOOD, 3, POOR, 4), 3));
		assertThat(PredicateCounts.NONE.plus(sum)).isEqualTo(sum);
		assertThat(sum.of(VERY_GOOD)).isZero();
		assertThat(sum.decided()).isEqualTo(7);
	}

	@Test
	void refusesFewerThanNobody() {
		assertRefused(Refusal.PEOPLE_NEGATIVE, () -> new PredicateCounts(Map.of(GOOD, -1), 0));
		assertRefused(Refusal.PEOPLE_NEGATIVE, () -> new PredicateCounts(Map.of(), -1));
	}

	@ParameterizedTest
	@EnumSource
	void hasTheNameOfTheCircular(OrganisationPredicate organisation) {
		String expected = switch (organisation) {
			case EXCELLENT -> "ISTIMEWA";
			case GOOD, NEEDS_IMPROVEMENT, POOR, VERY_POOR -> Predicate.valueOf(organisation.name()).code();
		};
		assertThat(organisation.code()).isEqualTo(expected);
	}

	private static LongStream seeds() {
		return LongStream.range(0, 200);
	}

	private static PredicateCounts counts(String people) {
		String[] numbers = people.strip().split(" ", -1);
		Map<Predicate, Integer> counts = new EnumMap<>(Predicate.class);
		for (Predicate predicate : Predicate.values()) {
			counts.put(predicate, Integer.valueOf(numbers[counts.size()]));
		}
		return new PredicateCounts(counts, 0);
	}

}
