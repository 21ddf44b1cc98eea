package id.timbang.scoring;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static id.timbang.scoring.Items.additional;
import static id.timbang.scoring.Items.rubric;
import static id.timbang.scoring.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class PlanRulesTests {

	@ParameterizedTest
	@ValueSource(strings = { "59.99", "60.01", "0" })
	void refusesWeightsThatDoNotMakeAHundred(String weight) {
		assertRefused(Refusal.WEIGHTS_NOT_HUNDRED, () -> score(rubric("I1", "40", 4), rubric("I2", weight, 4)));
	}

	@Test
	void refusesAPlanWithoutItems() {
		assertRefused(Refusal.WEIGHTS_NOT_HUNDRED, PlanRulesTests::score);
	}

	@Test
	void refusesAnItemTwice() {
		assertRefused(Refusal.ITEM_TWICE, () -> score(rubric("I1", "50", 4), rubric("I1", "50", 4)));
	}

	@Test
	void refusesTooMuchWeightOnAdditionalResults() {
		assertRefused(Refusal.ADDITIONAL_RESULTS_TOO_HEAVY,
				() -> score(rubric("I1", "79.99", 4), additional("I2", "10.01"), additional("I3", "10")));
	}

	@Test
	void acceptsAdditionalResultsUpToTheirLimit() {
		ScoreSheet sheet = score(rubric("I1", "80", 4), additional("I2", "10"), additional("I3", "10"));
		assertThat(sheet.figures().figure(Component.RESULTS).exact()).isEqualTo(Ratio.of(100));
	}

	@Test
	void anAgencyMaySetAnotherLimit() {
		ScoringSettings settings = new ScoringSettings(MissingRule.RENORMALISE, Weight.of("70"), Weight.ZERO, 3, 10,
				Conversion.NONE);
		MatrixPolicy none = new MatrixPolicy(settings, MatrixPolicy.DEFAULT_BANDS, MatrixPolicy.DEFAULT_BANDS);
		Part part = Parts.month(Sheets.asExpected(), rubric("I1", "99", 4), additional("I2", "1"));
		assertRefused(Refusal.ADDITIONAL_RESULTS_TOO_HEAVY, () -> none.score(Inputs.of(part)));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 0, -1 })
	void aGroupIsNeverSmallerThanThree(int raters) {
		assertRefused(Refusal.SETTING_OUT_OF_RANGE, () -> new ScoringSettings(MissingRule.BLOCK, Weight.of("70"),
				Weight.of("20"), raters, 10, Conversion.NONE));
	}

	@ParameterizedTest
	@ValueSource(ints = { 9, 0, -1 })
	void anIndexNeverStandsOnFewerThanTen(int ratings) {
		assertRefused(Refusal.SETTING_OUT_OF_RANGE, () -> new ScoringSettings(MissingRule.BLOCK, Weight.of("70"),
				Weight.of("20"), 3, ratings, Conversion.NONE));
	}

	@Test
	void someWeightMustBeCovered() {
		assertRefused(Refusal.SETTING_OUT_OF_RANGE,
				() -> new ScoringSettings(MissingRule.BLOCK, Weight.ZERO, Weight.of("20"), 3, 10, Conversion.NONE));
	}

	private static ScoreSheet score(ResultItem... items) {
		return MatrixPolicy.DEFAULT.score(Inputs.of(Parts.month(Sheets.asExpected(), items)));
	}

}
