package id.timbang.scoring;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.timbang.scoring.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What S20 says about a period in several parts. */
class ProRataTests {

	@ParameterizedTest(name = "{0} and {1} days")
	@CsvSource({ "7, 21, 105", "15, 15, 100", "21, 7, 95", "6, 24, 110", "24, 6, 90" })
	void weighsPartsByTheirDays(int first, int second, long expected) {
		ScoreSheet sheet = score(part(first, "90"), part(second, "110"));
		assertThat(results(sheet)).isEqualTo(Ratio.of(expected));
	}

	@Test
	void combinesThreePartsInOrder() {
		ScoreSheet sheet = score(part(10, "90"), part(3, "0"), part(10, "110"));
		assertThat(results(sheet)).isEqualTo(Ratio.of(100));
		assertThat(sheet.parts()).map(PartSheet::days).containsExactly(10, 10);
		assertThat(sheet.notes()).containsExactly(new Note.PartTooShort(3));
	}

	@Test
	void letsTheLastPartStandForAllIfNoneIsLongEnough() {
		ScoreSheet sheet = score(part(6, "90"), part(5, "110"), part(1, "100"));
		assertThat(results(sheet)).isEqualTo(Ratio.of(100));
		assertThat(sheet.parts()).map(PartSheet::days).containsExactly(1);
		assertThat(sheet.notes()).containsExactly(Note.Remark.LAST_PART_STANDS_FOR_ALL);
	}

	/** Under PP 30/2019 only totals are combined. */
	@Test
	void hasOtherFiguresOfTheWholePeriodForOnePartOnly() {
		ScoringPolicy policy = NumericPolicy.withoutOtherRaters();
		ScoreSheet one = policy.score(Inputs.of(part(30, "90")));
		ScoreSheet two = policy.score(Inputs.of(part(15, "90"), part(15, "110")));
		assertThat(one.figure(Component.RESULTS).map(Figure::exact)).contains(Ratio.of(90));
		assertThat(one.figure(Component.TOTAL).map(Figure::exact)).contains(Ratio.of(93));
		assertThat(two.figure(Component.RESULTS)).isEmpty();
		assertThat(two.figure(Component.TOTAL).map(Figure::exact)).contains(Ratio.of(100));
	}

	@Test
	void needsNoPlanForAPartThatIsTooShort() {
		ScoreSheet sheet = score(part(25, "90"), new Part(6, List.of(), RaterSheets.of(null), null));
		assertThat(results(sheet)).isEqualTo(Ratio.of(90));
	}

	@Test
	void aPartThatBlocksBlocks() {
		Part blocked = Parts.part(15, RaterSheets.of(null), Items.without(Absence.NOT_REPORTED, "I1", "100"));
		ScoreSheet sheet = score(part(15, "90"), blocked);
		assertThat(sheet.figures().gaps()).containsExactly(new Gap.NotReported("I1"),
				new Gap.TooFewValues(Component.APPRAISER, 0, 7));
		assertThat(sheet.conclusion()).isEqualTo(new Conclusion.Pending(sheet.figures().gaps()));
		assertThat(sheet.parts().get(0).figures().figure(Component.RESULTS).exact()).isEqualTo(Ratio.of(90));
	}

	@Test
	void saysOnceWhatIsMissingInEveryPart() {
		Part part = Parts.part(15, RaterSheets.of(null), Items.worth("I1", "100", "100"));
		assertThat(score(part, part).figures().gaps()).containsExactly(new Gap.TooFewValues(Component.APPRAISER, 0, 7));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1 })
	void aPartHasDays(int days) {
		assertRefused(Refusal.DAYS_NOT_POSITIVE, () -> part(days, "100"));
		assertThat(part(1, "100").days()).isEqualTo(1);
	}

	@Test
	void thereIsAtLeastOnePart() {
		assertRefused(Refusal.NO_PARTS, Inputs::of);
	}

	@Test
	void aSheetHasNoFigureOfASumItsPolicyDoesNotKnow() {
		Figures figures = score(part(30, "100")).figures();
		assertThat(figures.outcome(Component.TOTAL)).isEmpty();
		assertThat(figures.outcomes()).containsOnlyKeys(Component.RESULTS, Component.BEHAVIOUR).isUnmodifiable();
	}

	@Test
	void aSumIsNotASource() {
		Sources sources = new Sources(RaterSheets.of(null), null, ScoringSettings.DEFAULT);
		assertThatIllegalArgumentException().isThrownBy(() -> sources.outcome(Component.TOTAL))
			.withMessage("TOTAL is a sum, nobody gives it");
	}

	private static Part part(int days, String results) {
		return Parts.part(days, RaterSheets.of(Sheets.asExpected()), Items.worth("I1", "100", results));
	}

	private static ScoreSheet score(Part... parts) {
		return MatrixPolicy.DEFAULT.score(Inputs.of(parts));
	}

	private static Ratio results(ScoreSheet sheet) {
		return sheet.figures().figure(Component.RESULTS).exact();
	}

}
