package id.timbang.period;

import java.math.BigDecimal;
import java.util.List;

import id.timbang.scoring.Component;
import id.timbang.scoring.ComponentShare;
import id.timbang.scoring.Figure;
import id.timbang.scoring.MatrixPolicy;
import id.timbang.scoring.MultiSourcePolicy;
import id.timbang.scoring.NumericPolicy;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.ScoringPolicy;
import id.timbang.scoring.Weight;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ScoringRulesTests {

	private static final String[] EDGES = { "110", "90", "70", "50" };

	private static final Weight LIMIT = Weight.of("20");

	@Test
	void beginsWithTheEdgesOfPp30() {
		ScoringRules.DEFAULT.check();
		RatingEdges edges = ScoringRules.DEFAULT.ratings();
		assertThat(edges.isSameForBoth()).isTrue();
		assertThat(edges.results().of(figure("109.995"))).isEqualTo(Rating.ABOVE_EXPECTATION);
		assertThat(edges.results().of(figure("109.99"))).isEqualTo(Rating.MEETS_EXPECTATION);
		assertThat(edges.behaviour().of(figure("89.99"))).isEqualTo(Rating.BELOW_EXPECTATION);
	}

	@Test
	void readsResultsAndBehaviourOffEdgesOfTheirOwn() {
		RatingEdges edges = TestRules.ratings("115", "95", "105", "85").ratings();
		assertThat(edges.isSameForBoth()).isFalse();
		assertThat(edges.results().of(figure("110"))).isEqualTo(Rating.MEETS_EXPECTATION);
		assertThat(edges.behaviour().of(figure("110"))).isEqualTo(Rating.ABOVE_EXPECTATION);
		assertThat(edges.results().of(figure("90"))).isEqualTo(Rating.BELOW_EXPECTATION);
		assertThat(edges.behaviour().of(figure("90"))).isEqualTo(Rating.MEETS_EXPECTATION);
	}

	@Test
	void agreesWithRulesThatMakeTheSameOfTheSameInputs() {
		assertThat(ScoringRules.DEFAULT.agreesWith(TestRules.coverage("70.00"))).isTrue();
		assertThat(ScoringRules.DEFAULT.agreesWith(TestRules.SEVENTY_THIRTY)).isFalse();
		assertThat(ScoringRules.DEFAULT.agreesWith(TestRules.coverage("80"))).isFalse();
		assertThat(ScoringRules.DEFAULT.agreesWith(TestRules.ratings("110", "90", "110", "89"))).isFalse();
		assertThat(TestRules.SEVENTY_THIRTY.agreesWith(TestRules.numeric("60", "60", true, false))).isFalse();
		assertThat(TestRules.SOURCES.agreesWith(TestRules.sources(EDGES, "90", "50", "25", "10", "0", "5", "10")))
			.isFalse();
		for (ScoringRules rules : List.of(TestRules.SEVENTY_THIRTY, TestRules.SOURCES)) {
			assertThat(rules.agreesWith(TestRules.edges(rules, "110", "91", "70", "50"))).isFalse();
		}
	}

	@Test
	void doesNotMindTheNumbersOfRuleSetsThatAreNotChosen() {
		ScoringRules edges = TestRules.edges(ScoringRules.DEFAULT, "111", "91", "70", "50");
		assertThat(ScoringRules.DEFAULT.agreesWith(edges)).isTrue();
		ScoringRules ratings = TestRules.ratings("112", "90", "110", "90");
		assertThat(TestRules.SEVENTY_THIRTY.agreesWith(ratings.under(PolicyKind.PP_30_2019))).isTrue();
		assertThat(TestRules.SOURCES.agreesWith(ratings.under(PolicyKind.MULTI_SOURCE))).isTrue();
	}

	@Test
	void makesThePoliciesOfTheRegulations() {
		assertThat(policy(ScoringRules.DEFAULT, false)).isEqualTo(MatrixPolicy.DEFAULT);
		assertThat(policy(TestRules.SEVENTY_THIRTY, true)).isEqualTo(NumericPolicy.withoutOtherRaters());
		assertThat(policy(TestRules.numeric("60", "60", true, true), false))
			.isEqualTo(NumericPolicy.withOtherRaters(Component.PEERS, Component.SUBORDINATES));
		assertThat(weights(policy(TestRules.SOURCES, false)))
			.containsExactlyElementsOf(weights(MultiSourcePolicy.withoutSubordinates()));
		assertThat(weights(policy(TestRules.SOURCES, true)))
			.containsExactlyElementsOf(weights(MultiSourcePolicy.withSubordinates()));
	}

	@Test
	void meetsExpectationsWhereTheRuleSetSaysSo() {
		assertThat(TestRules.ratings("115", "95", "105", "85").meets()).isEqualTo("95.00");
		assertThat(TestRules.SEVENTY_THIRTY.meets()).isEqualTo("90.00");
	}

	@Test
	void losesNothingByTryingAnotherRuleSet() {
		ScoringRules strict = TestRules.ratings("115", "95", "105", "85");
		assertThat(strict.under(PolicyKind.PP_30_2019).under(PolicyKind.PERMENPANRB_6_2022)).isEqualTo(strict);
	}

	@Test
	void callsTheMiddlePredicateAsTheRegulationDoes() {
		assertThat(PolicyKind.PP_30_2019.predicateKey(Predicate.NEEDS_IMPROVEMENT))
			.isEqualTo("predicate.NEEDS_IMPROVEMENT.PP_30_2019");
		assertThat(PolicyKind.PP_30_2019.predicateKey(Predicate.GOOD)).isEqualTo("predicate.GOOD");
		assertThat(PolicyKind.MULTI_SOURCE.predicateKey(Predicate.NEEDS_IMPROVEMENT))
			.isEqualTo("predicate.NEEDS_IMPROVEMENT");
	}

	@ParameterizedTest(name = "{0}/{1}, {2}/{3}: {4}")
	@CsvSource({ "110, 0, 110, 90, resultsMeets", "120.01, 90, 110, 90, resultsAbove", "90, 90, 110, 90, resultsAbove",
			"90, 110, 110, 90, resultsAbove", "110, 90, 110, 0, behaviourMeets", "110, 90, 120.01, 90, behaviourAbove",
			"110, 90, 90, 90, behaviourAbove" })
	void refusesEdgesOfRatingsOutOfOrder(String resultsAbove, String resultsMeets, String behaviourAbove,
			String behaviourMeets, String field) {
		assertRefused(TestRules.ratings(resultsAbove, resultsMeets, behaviourAbove, behaviourMeets), field);
	}

	@ParameterizedTest
	@CsvSource({ "0", "100.01" })
	void refusesACoverageOffTheScale(String coverage) {
		assertRefused(TestRules.coverage(coverage), "minimumCoverage");
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "120.01 90 70 50, veryGoodFrom", "90 90 70 50, veryGoodFrom", "110 70 70 50, goodFrom",
			"110 69.99 70 50, goodFrom", "110 90 50 50, needsImprovementFrom", "110 90 70 0, poorFrom" })
	void refusesBandsThatOverlapOrLeaveTheScale(String edges, String field) {
		assertRefused(TestRules.sources(edges.split(" "), "85", "50", "25", "10", "0", "5", "10"), field);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "50 25 10 0 5 9.99, others.results", "50 25 10 0 5 10.01, others.results",
			"0 75 10 0 5 10, others.results", "75 0 10 0 5 10, others.appraiser", "50 25 110 0 5 -90, others.results" })
	void refusesWeightsThatDoNotMakeHundredOrLeaveOutWhatIsNeeded(String weights, String field) {
		assertRefused(TestRules.sources(EDGES, "85", weights.split(" ")), field);
	}

	@Test
	void refusesASatisfactionTargetThatNoIndexReaches() {
		for (String target : List.of("0", "100.01")) {
			assertRefused(TestRules.sources(EDGES, target, "50", "25", "10", "0", "5", "10"), "satisfactionTarget");
		}
	}

	@ParameterizedTest(name = "{0}, {1}, peers {2}: {3}")
	@CsvSource({ "0, 100, false, resultsWeight", "100, 100, false, resultsWeight", "60, 0, true, appraiserWeight",
			"60, 100.01, true, appraiserWeight", "60, 100, true, appraiserWeight", "60, 60, false, appraiserWeight" })
	void refusesWeightsWithoutAnybodyBehindThem(String results, String appraiser, boolean peers, String field) {
		assertRefused(TestRules.numeric(results, appraiser, peers, false), field);
	}

	@Test
	void namesEverythingThatIsWrong() {
		assertThatExceptionOfType(SeveralRulesException.class)
			.isThrownBy(() -> TestRules.ratings("130", "0", "80", "90").check())
			.satisfies((refusal) -> assertThat(refusal.reasons()).extracting(RuleException::field)
				.containsExactly("resultsMeets", "resultsAbove", "behaviourAbove"));
	}

	@Test
	void asksNothingOfTheRuleSetsThatAreNotChosen() {
		ScoringRules wrong = TestRules.numeric("0", "100", true, false);
		assertThatNoException().isThrownBy(() -> wrong.under(PolicyKind.PERMENPANRB_6_2022).check());
	}

	@Test
	void allowsTheEndsOfTheScale() {
		assertThatNoException().isThrownBy(() -> TestRules.ratings("120", "119.99", "0.02", "0.01").check());
		assertThatNoException().isThrownBy(() -> TestRules
			.sources(new String[] { "120", "0.03", "0.02", "0.01" }, "100", "99.99", "0.01", "0", "0", "0", "0")
			.check());
	}

	private static void assertRefused(ScoringRules rules, String field) {
		assertThatExceptionOfType(SeveralRulesException.class).isThrownBy(rules::check)
			.satisfies(
					(refusal) -> assertThat(refusal.reasons()).extracting(RuleException::field).containsExactly(field));
	}

	private static ScoringPolicy policy(ScoringRules rules, boolean leads) {
		return rules.policy(LIMIT, leads);
	}

	private static List<ComponentShare> weights(ScoringPolicy policy) {
		return ((MultiSourcePolicy) policy).shares().stream().filter((share) -> !share.weight().isZero()).toList();
	}

	private static Figure figure(String shown) {
		return new Figure(Ratio.of(new BigDecimal(shown)));
	}

}
