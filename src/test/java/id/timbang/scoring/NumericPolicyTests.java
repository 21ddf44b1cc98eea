package id.timbang.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.timbang.scoring.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class NumericPolicyTests {

	private static final String IDEA = "Loket keliling untuk lansia mengurangi antrean pagi hari.";

	/** Three peers with means of 80, 80 and 75. */
	private static final RaterSheets WITH_PEERS = RaterSheets.of(Sheets.asExpected())
		.withPeers(List.of(Sheets.sheet(3, 3, 3, 3, 3, 3, 3), Sheets.sheet(3, 3, 3, 3), Sheets.sheet(2, 3, 3, 3)));

	@Test
	void weighsResultsAndBehaviourSeventyToThirty() {
		assertThat(total(NumericPolicy.withoutOtherRaters(), Parts.month("171/2", 80))).isEqualTo("83.85");
	}

	@ParameterizedTest(name = "results 85.5, behaviour 90 at {0}: {1}, Cukup")
	@CsvSource({ "70, 86.85", "60, 87.30" })
	void makesThePublishedTotals(String weight, BigDecimal total) {
		Part part = Parts.withRaters(Parts.month("171/2", 100), RaterSheets.of(Sheets.asExpected())
			.withPeers(List.of(Sheets.sheet(3, 3, 3, 3), Sheets.sheet(3, 3, 3, 3), Sheets.sheet(3, 3, 3, 3))));
		NumericPolicy policy = policy(weight, "50", Component.PEERS);
		assertThat(policy.weigh(part).figures().figure(Component.BEHAVIOUR).exact()).isEqualTo(Ratio.of(90));
		assertThat(total(policy, part)).isEqualTo(total);
		Predicate predicate = policy.score(Inputs.of(part)).conclusion().predicate().orElseThrow();
		assertThat(policy.names().codeOf(predicate)).isEqualTo("CUKUP");
	}

	@ParameterizedTest(name = "{0} is {1}, with an innovation {2}")
	@CsvSource({ "110, GOOD, VERY_GOOD", "120, GOOD, VERY_GOOD", "109.99, GOOD, GOOD", "90, GOOD, GOOD",
			"89.99, NEEDS_IMPROVEMENT, NEEDS_IMPROVEMENT", "69.99, POOR, POOR", "49.99, VERY_POOR, VERY_POOR" })
	void givesTheBestPredicateOnlyWithAnInnovation(BigDecimal total, Predicate without, Predicate with) {
		NumericPolicy policy = NumericPolicy.withoutOtherRaters();
		Figures figures = new Figures(Map.of(Component.TOTAL, new Figure(Ratio.of(total))));
		List<Part> parts = List.of(Parts.month("100", 100));
		Innovation innovation = new Innovation(IDEA, true, true, true);
		Conclusion plain = policy.conclude(figures, new Inputs(parts, null));
		Conclusion innovative = policy.conclude(figures, new Inputs(parts, innovation));
		assertThat(plain).isEqualTo(new Conclusion.Banded(with, without));
		assertThat(plain).extracting("given").isEqualTo(without);
		assertThat(((Conclusion.Banded) plain).lacksInnovation()).isEqualTo(with != without);
		assertThat(innovative).isEqualTo(new Conclusion.Banded(with, with));
		assertThat(innovative.predicate()).contains(with);
	}

	@ParameterizedTest(name = "evidence {0}, appraiser {1}, superior {2}: {3}")
	@CsvSource({ "true, true, true, true", "false, true, true, false", "true, false, true, false",
			"true, true, false, false" })
	void countsAnInnovationThatFulfilsEveryCondition(boolean evidenced, boolean accepted, boolean confirmed,
			boolean counts) {
		assertThat(new Innovation(IDEA, evidenced, accepted, confirmed).counts()).isEqualTo(counts);
		assertThat(new Innovation("Loket keliling.", evidenced, accepted, confirmed).counts()).isFalse();
	}

	@Test
	void fallsBackToTheAppraiserWithoutChangingTheTotalsWeights() {
		Part part = Parts.withRaters(Parts.month("80", 100),
				RaterSheets.of(Sheets.asExpected()).withPeers(Sheets.asExpected(2)));
		NumericPolicy policy = NumericPolicy.withOtherRaters(Component.PEERS, Component.SUBORDINATES);
		PartSheet sheet = policy.score(Inputs.of(part)).parts().get(0);
		assertThat(sheet.figures().figure(Component.BEHAVIOUR).exact()).isEqualTo(Ratio.of(100));
		assertThat(sheet.figures().figure(Component.TOTAL).exact()).isEqualTo(Ratio.of(88));
		assertThat(Sums.sum(sheet, Component.TOTAL).lines()).map(ScoreLine::usedWeight)
			.containsExactly(Ratio.of(60), Ratio.of(40));
		assertThat(sheet.notes()).containsExactly(Note.Remark.NO_OTHER_RATERS);
		assertThat(sheet.figures().outcome(Component.OTHER_RATERS))
			.contains(new NoFigure(List.of(new Gap.CoverageTooLow(Component.OTHER_RATERS, Ratio.ZERO, Weight.of("50")),
					new Gap.TooFewRaters(Component.PEERS, 2, 3), new Gap.TooFewRaters(Component.SUBORDINATES, 0, 3))));
	}

	@Test
	void averagesTheGroupsThatArePresent() {
		RaterSheets both = WITH_PEERS.withSubordinates(Sheets.asExpected(3));
		NumericPolicy policy = NumericPolicy.withOtherRaters(Component.PEERS, Component.SUBORDINATES);
		PartSheet two = policy.weigh(Parts.withRaters(Parts.month("100", 100), both));
		PartSheet one = policy.weigh(Parts.withRaters(Parts.month("100", 100), WITH_PEERS));
		assertThat(two.figures().figure(Component.PEERS).exact()).isEqualTo(Ratios.ratio("235/3"));
		assertThat(two.figures().figure(Component.OTHER_RATERS).exact()).isEqualTo(Ratios.ratio("535/6"));
		assertThat(two.notes()).isEmpty();
		assertThat(one.figures().figure(Component.OTHER_RATERS).exact()).isEqualTo(Ratios.ratio("235/3"));
		assertThat(one.notes()).containsExactly(new Note.Renormalised(Component.OTHER_RATERS, Ratio.of(50)));
	}

	@Test
	void hasNoTotalWithoutTheAppraiser() {
		Part part = Parts.withRaters(Parts.month("100", 100), RaterSheets.of(null).withPeers(Sheets.asExpected(3)));
		assertThat(NumericPolicy.withOtherRaters(Component.PEERS).score(Inputs.of(part)).conclusion())
			.isEqualTo(new Conclusion.Pending(List.of(new Gap.TooFewValues(Component.APPRAISER, 0, 7))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "SELF", "CITIZENS", "APPRAISER", "RESULTS", "TOTAL" })
	void hearsPeersAndSubordinatesOnly(Component other) {
		assertRefused(Refusal.COMPONENT_NOT_WEIGHABLE, () -> NumericPolicy.withOtherRaters(other));
	}

	@Test
	void hearsAGroupOnce() {
		assertRefused(Refusal.COMPONENT_TWICE, () -> NumericPolicy.withOtherRaters(Component.PEERS, Component.PEERS));
	}

	@Test
	void givesOthersAWeightIfAndOnlyIfThereAreAny() {
		assertRefused(Refusal.OTHERS_WITHOUT_WEIGHT, NumericPolicy::withOtherRaters);
		assertRefused(Refusal.OTHERS_WITHOUT_WEIGHT, () -> policy("60", "100", Component.PEERS));
	}

	@ParameterizedTest
	@CsvSource({ "0, 60", "100, 60", "60, 0" })
	void givesEveryEssentialComponentAWeight(String results, String appraiser) {
		assertRefused(Refusal.COMPONENT_WITHOUT_WEIGHT, () -> policy(results, appraiser, Component.PEERS));
	}

	private static NumericPolicy policy(String results, String appraiser, Component... others) {
		return new NumericPolicy(ScoringSettings.DEFAULT, Weight.of(results), Weight.of(appraiser), List.of(others),
				NumericPolicy.DEFAULT_BANDS);
	}

	private static BigDecimal total(ScoringPolicy policy, Part part) {
		return policy.score(Inputs.of(part)).figures().figure(Component.TOTAL).shown();
	}

}
