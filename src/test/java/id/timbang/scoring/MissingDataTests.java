package id.timbang.scoring;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static id.timbang.scoring.Items.rubric;
import static id.timbang.scoring.Items.satisfaction;
import static id.timbang.scoring.Items.without;
import static id.timbang.scoring.Items.worth;
import static org.assertj.core.api.Assertions.assertThat;

/** What S12 says about indicators without a value. */
class MissingDataTests {

	@Test
	void renormalisesWhatHasNotEnoughData() {
		WeightedSum<ResultItem> results = results(MissingRule.RENORMALISE, worth("I1", "50", "90"),
				worth("I2", "30", "106"), without(Absence.NOT_ENOUGH_DATA, "I3", "20"));
		assertThat(results.outcome()).isEqualTo(new Figure(Ratio.of(96)));
		assertThat(results.coverage()).isEqualTo(Ratio.of(80));
		assertThat(results.lines()).map(ScoreLine::usedWeight)
			.containsExactly(Ratios.ratio("125/2"), Ratios.ratio("75/2"), Ratio.ZERO);
		assertThat(results.lines()).map(ScoreLine::treatment)
			.containsExactly(Treatment.COUNTED, Treatment.COUNTED, Treatment.LEFT_OUT);
		assertThat(results.notes()).containsExactly(new Note.Renormalised(Component.RESULTS, Ratio.of(80)));
	}

	@ParameterizedTest
	@CsvSource({ "30, true", "30.01, false" })
	void needsACoverageOfSeventy(String missing, boolean enough) {
		WeightedSum<ResultItem> results = results(MissingRule.RENORMALISE,
				worth("I1", Weight.of(missing).complement().toString(), "90"),
				without(Absence.NOT_ENOUGH_DATA, "I2", missing));
		assertThat(results.outcome().figure().isPresent()).isEqualTo(enough);
	}

	@Test
	void hasNoUsedWeightsWithoutAFigure() {
		WeightedSum<ResultItem> results = results(MissingRule.RENORMALISE, worth("I1", "50", "90"),
				without(Absence.NOT_ENOUGH_DATA, "I2", "50"));
		assertThat(results.outcome().gaps()).containsExactly(
				new Gap.CoverageTooLow(Component.RESULTS, Ratio.of(50), Weight.of("70")), new Gap.NotEnoughData("I2"));
		assertThat(results.outcome().figure()).isEmpty();
		assertThat(results.lines()).map(ScoreLine::usedWeight).containsOnly(Ratio.ZERO);
		assertThat(results.notes()).isEmpty();
	}

	@Test
	void countsAsZeroOnlyIfTheAgencySaysSo() {
		WeightedSum<ResultItem> results = results(MissingRule.ZERO, worth("I1", "20", "110"),
				without(Absence.NOT_ENOUGH_DATA, "I2", "80"));
		assertThat(results.outcome()).isEqualTo(new Figure(Ratio.of(22)));
		assertThat(results.coverage()).isEqualTo(Ratio.of(100));
		assertThat(results.lines().get(1).treatment()).isEqualTo(Treatment.COUNTED_AS_ZERO);
		assertThat(results.lines().get(1).usedWeight()).isEqualTo(Ratio.of(80));
		assertThat(results.lines().get(1).contribution()).isEqualTo(Ratio.ZERO);
		assertThat(results.notes()).containsExactly(new Note.CountedAsZero(Component.RESULTS));
	}

	@Test
	void blocksIfTheAgencySaysSo() {
		WeightedSum<ResultItem> results = results(MissingRule.BLOCK, worth("I1", "99.99", "110"),
				without(Absence.NOT_ENOUGH_DATA, "I2", "0.01"));
		assertThat(results.outcome()).isEqualTo(new NoFigure(List.of(new Gap.NotEnoughData("I2"))));
		assertThat(results.lines().get(1).treatment()).isEqualTo(Treatment.BLOCKS);
		assertThat(results.coverage()).isEqualTo(Weight.of("99.99").ratio());
	}

	@ParameterizedTest
	@EnumSource
	void whatIsNotReportedBlocksUnderEveryRule(MissingRule rule) {
		WeightedSum<ResultItem> results = results(rule, worth("I1", "95", "110"),
				without(Absence.NOT_REPORTED, "I2", "5"));
		assertThat(results.outcome()).isEqualTo(new NoFigure(List.of(new Gap.NotReported("I2"))));
	}

	@ParameterizedTest
	@EnumSource
	void whatDoesNotApplyIsNotMissing(MissingRule rule) {
		WeightedSum<ResultItem> results = results(rule, worth("I1", "100", "110"),
				without(Absence.NOT_APPLICABLE, "I2", "0"));
		assertThat(results.outcome()).isEqualTo(new Figure(Ratio.of(110)));
		assertThat(results.lines().get(1).treatment()).isEqualTo(Treatment.NOT_APPLICABLE);
		assertThat(results.notes()).isEmpty();
	}

	@Test
	void aVerifiedZeroCountsLikeAnyOtherValue() {
		WeightedSum<ResultItem> results = results(MissingRule.RENORMALISE, worth("I1", "60", "100"),
				worth("I2", "40", "0"));
		assertThat(results.outcome()).isEqualTo(new Figure(Ratio.of(60)));
		assertThat(results.coverage()).isEqualTo(Ratio.of(100));
	}

	@ParameterizedTest(name = "{0} citizens")
	@CsvSource({ "9, false", "10, true" })
	void hidesASatisfactionIndexOfTooFew(int respondents, boolean shown) {
		SatisfactionIndex index = Indexes.unanimous(respondents, 4);
		WeightedSum<ResultItem> results = results(MissingRule.RENORMALISE, rubric("I1", "80", 4),
				satisfaction("IKM", "20", index));
		ResultItem item = results.lines().get(1).subject();
		assertThat(item.achievement().isPresent()).isEqualTo(shown);
		assertThat(item.reading()).isEqualTo(shown ? new Reading.Satisfaction(index) : Absence.NOT_ENOUGH_DATA);
		assertThat(item.id()).isEqualTo("IKM");
		assertThat(item.weight()).isEqualTo(Weight.of("20"));
	}

	private static WeightedSum<ResultItem> results(MissingRule rule, ResultItem... items) {
		ScoringSettings settings = new ScoringSettings(rule, Weight.of("70"), Weight.of("20"), 3, 10, Conversion.NONE);
		MatrixPolicy policy = new MatrixPolicy(settings, MatrixPolicy.DEFAULT_BANDS, MatrixPolicy.DEFAULT_BANDS);
		return policy.weigh(Parts.month(Sheets.asExpected(), items)).results();
	}

}
