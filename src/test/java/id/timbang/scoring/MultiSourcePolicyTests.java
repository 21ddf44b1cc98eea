package id.timbang.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static id.timbang.scoring.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class MultiSourcePolicyTests {

	private final RaterSheets everybody = RaterSheets.of(Sheets.asExpected())
		.withPeers(Sheets.asExpected(3))
		.withSubordinates(Sheets.asExpected(3))
		.withSelf(Sheets.asExpected());

	private final Part complete = Parts.withCitizens(Parts.withRaters(Parts.month("100", 100), everybody),
			Indexes.unanimous(10, 4));

	@Test
	void weighsSubordinatesWhereThereAreAny() {
		PartSheet sheet = MultiSourcePolicy.withSubordinates().weigh(complete);
		assertThat(Sums.sum(sheet, Component.TOTAL).lines()).map(line -> line.subject() + " " + line.weight())
			.containsExactly("RESULTS 50.00", "APPRAISER 20.00", "PEERS 10.00", "SUBORDINATES 5.00", "SELF 5.00",
					"CITIZENS 10.00");
		assertThat(sheet.considered()).isEmpty();
	}

	@Test
	void weighsOthersWhereThereAreNone() {
		PartSheet sheet = MultiSourcePolicy.withoutSubordinates().weigh(complete);
		assertThat(Sums.sum(sheet, Component.TOTAL).lines()).map(line -> line.subject() + " " + line.weight())
			.containsExactly("RESULTS 50.00", "APPRAISER 25.00", "PEERS 10.00", "SELF 5.00", "CITIZENS 10.00");
		assertThat(sheet.considered()).containsExactly(Component.SUBORDINATES);
	}

	@Test
	void comparesTheIndexWithItsTarget() {
		PartSheet sheet = MultiSourcePolicy.withoutSubordinates().weigh(complete);
		assertThat(sheet.figures().figure(Component.CITIZENS).exact()).isEqualTo(Ratios.ratio("2000/17"));
		assertThat(sheet.figures().figure(Component.CITIZENS).shown()).isEqualTo("117.65");
	}

	@ParameterizedTest(name = "index {0} achieves {1}: {2}")
	@CsvSource({ "100, 117.65, VERY_GOOD", "76.61, 90.13, GOOD", "65, 76.47, NEEDS_IMPROVEMENT" })
	void letsGradesAndBandsAgree(BigDecimal index, String achieved, Predicate band) {
		Reading reading = new Reading.Value(Ratio.of(index));
		Ratio points = MultiSourcePolicy.DEFAULT_SATISFACTION.achievement(reading).orElseThrow().points();
		assertThat(points.toScore()).isEqualTo(achieved);
		assertThat(NumericPolicy.DEFAULT_BANDS.of(new Figure(points))).isEqualTo(band);
	}

	@Test
	void givesTheHighestPredicateWithoutAnInnovation() {
		Part best = Parts.withRaters(Parts.month("120", 120), RaterSheets.of(Sheets.sheet(5, 5, 5, 5, 5, 5, 5)));
		ScoreSheet sheet = MultiSourcePolicy.withoutSubordinates().score(Inputs.of(best));
		assertThat(sheet.conclusion()).isEqualTo(new Conclusion.Banded(Predicate.VERY_GOOD, Predicate.VERY_GOOD));
		assertThat(sheet.policy().names()).isEqualTo(PredicateNames.PERMENPANRB_6_2022);
		assertThat(sheet.parts().get(0).notes()).containsExactly(new Note.Renormalised(Component.TOTAL, Ratio.of(75)));
	}

	@Test
	void needsACoverageOfSeventy() {
		List<ComponentShare> shares = List.of(essential(Component.RESULTS, "40"), essential(Component.APPRAISER, "29"),
				share(Component.PEERS, "31", MissingRule.RENORMALISE));
		Conclusion conclusion = MultiSourcePolicies.weighing(shares)
			.score(Inputs.of(Parts.month("100", 100)))
			.conclusion();
		assertThat(conclusion).isEqualTo(
				new Conclusion.Pending(List.of(new Gap.CoverageTooLow(Component.TOTAL, Ratio.of(69), Weight.of("70")),
						new Gap.TooFewRaters(Component.PEERS, 0, 3))));
	}

	@Test
	void saysWhatIsMissing() {
		List<ComponentShare> shares = new ArrayList<>();
		MultiSourcePolicy.withSubordinates()
			.shares()
			.forEach(share -> shares.add(new ComponentShare(share.component(), share.weight(), MissingRule.BLOCK)));
		Part part = Parts.withCitizens(Parts.withRaters(Parts.month("100", 100),
				RaterSheets.of(Sheets.asExpected()).withSelf(Sheets.sheet(4, 4, 4))), Indexes.unanimous(9, 4));
		assertThat(MultiSourcePolicies.weighing(shares).score(Inputs.of(part)).conclusion())
			.isEqualTo(new Conclusion.Pending(List.of(new Gap.TooFewRaters(Component.PEERS, 0, 3),
					new Gap.TooFewRaters(Component.SUBORDINATES, 0, 3), new Gap.TooFewValues(Component.SELF, 3, 4),
					new Gap.TooFewRatings(9, 10))));
	}

	@Test
	void blocksWithoutResults() {
		Part part = Parts.withRaters(Parts.month(Sheets.asExpected(), Items.without(Absence.NOT_REPORTED, "I1", "100")),
				everybody);
		assertThat(MultiSourcePolicy.withSubordinates().score(Inputs.of(part)).conclusion())
			.isEqualTo(new Conclusion.Pending(List.of(new Gap.NotReported("I1"))));
	}

	@Test
	void warnsWhenCitizensCountTwice() {
		ResultItem index = Items.satisfaction("IKM", "100", Indexes.gaspul());
		Part part = Parts.withCitizens(Parts.month(Sheets.asExpected(), index), Indexes.gaspul());
		List<ComponentShare> noCitizens = List.of(essential(Component.RESULTS, "60"),
				essential(Component.APPRAISER, "40"), share(Component.CITIZENS, "0", MissingRule.RENORMALISE));
		assertThat(MultiSourcePolicy.withoutSubordinates().weigh(part).notes())
			.contains(Note.Remark.CITIZENS_COUNTED_TWICE);
		assertThat(MultiSourcePolicies.weighing(noCitizens).weigh(part).notes()).isEmpty();
		assertThat(MultiSourcePolicies.weighing(noCitizens).weigh(part).considered())
			.containsExactly(Component.CITIZENS);
		assertThat(MatrixPolicy.DEFAULT.weigh(part).notes()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Component.class, names = { "BEHAVIOUR", "OTHER_RATERS", "TOTAL" })
	void weighsNoSums(Component sum) {
		assertRefused(Refusal.COMPONENT_NOT_WEIGHABLE, () -> policy(essential(Component.RESULTS, "50"),
				essential(Component.APPRAISER, "25"), essential(sum, "25")));
	}

	@Test
	void weighsAComponentOnce() {
		assertRefused(Refusal.COMPONENT_TWICE, () -> policy(essential(Component.RESULTS, "50"),
				essential(Component.APPRAISER, "25"), essential(Component.APPRAISER, "25")));
	}

	@Test
	void refusesWeightsThatDoNotMakeAHundred() {
		assertRefused(Refusal.WEIGHTS_NOT_HUNDRED,
				() -> policy(essential(Component.RESULTS, "70"), essential(Component.APPRAISER, "30.01")));
		assertRefused(Refusal.WEIGHTS_NOT_HUNDRED,
				() -> policy(essential(Component.RESULTS, "70"), essential(Component.APPRAISER, "29.99")));
	}

	@ParameterizedTest
	@EnumSource(value = Component.class, names = { "RESULTS", "APPRAISER" })
	void neverDoesWithoutResultsOrTheAppraiser(Component only) {
		assertRefused(Refusal.COMPONENT_WITHOUT_WEIGHT, () -> policy(essential(only, "100")));
	}

	@ParameterizedTest
	@EnumSource(value = Component.class, names = { "RESULTS", "BEHAVIOUR", "APPRAISER" })
	void essentialComponentsAlwaysBlock(Component component) {
		assertRefused(Refusal.COMPONENT_MUST_BLOCK, () -> share(component, "50", MissingRule.RENORMALISE));
		assertRefused(Refusal.COMPONENT_MUST_BLOCK, () -> share(component, "50", MissingRule.ZERO));
		assertRefused(Refusal.COMPONENT_WITHOUT_WEIGHT, () -> essential(component, "0"));
	}

	private static MultiSourcePolicy policy(ComponentShare... shares) {
		return MultiSourcePolicies.weighing(List.of(shares));
	}

	private static ComponentShare essential(Component component, String weight) {
		return share(component, weight, MissingRule.BLOCK);
	}

	private static ComponentShare share(Component component, String weight, MissingRule rule) {
		return new ComponentShare(component, Weight.of(weight), rule);
	}

}
