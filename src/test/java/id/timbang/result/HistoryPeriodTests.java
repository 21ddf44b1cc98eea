package id.timbang.result;

import java.util.function.UnaryOperator;

import id.timbang.period.ScoringRules;
import id.timbang.period.TestRules;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Only like is compared with like.
 */
class HistoryPeriodTests {

	private static final HistoryPeriod JUNE = HistoryPeriods.month(6);

	@Test
	void whatIsAlikeIsCompared() {
		assertThat(july((sheet) -> sheet.figures("80", "120")).unlike(JUNE)).isEmpty();
	}

	@Test
	void aMissingFigureChangesNothingAboutTheRest() {
		assertThat(july((sheet) -> sheet.figures(null, "120")).unlike(JUNE)).isEmpty();
	}

	@Test
	void anotherRuleSetIsNot() {
		assertThat(HistoryPeriods.month(7, TestRules.SEVENTY_THIRTY, 2, (sheet) -> sheet).unlike(JUNE))
			.containsExactly(Unlikeness.OTHER_POLICY);
	}

	@Test
	void otherNumbersAreNot() {
		ScoringRules rules = TestRules.ratings("112", "90", "110", "90");
		assertThat(HistoryPeriods.month(7, rules, 2, (sheet) -> sheet).unlike(JUNE))
			.containsExactly(Unlikeness.OTHER_RULES);
	}

	@Test
	void anotherVersionWithTheSameNumbersIs() {
		assertThat(HistoryPeriods.month(7, ScoringRules.DEFAULT, 2, (sheet) -> sheet).unlike(JUNE)).isEmpty();
	}

	@Test
	void aPeriodWithoutAResultLiesBetween() {
		assertThat(HistoryPeriods.month(8).unlike(JUNE)).containsExactly(Unlikeness.GAP);
	}

	@Test
	void anotherPositionOrUnitIsNot() {
		assertThat(july((sheet) -> sheet.post("Analis", "Kelurahan Lama")).unlike(JUNE))
			.containsExactly(Unlikeness.OTHER_PLACE);
		assertThat(july((sheet) -> sheet.post("Operator", "Kelurahan Baru")).unlike(JUNE))
			.containsExactly(Unlikeness.OTHER_PLACE);
	}

	@Test
	void sheetsThatKnowOfNoAssignmentsKnowTheLastDay() {
		assertThat(july(TestSheet::withoutPost).unlike(JUNE)).isEmpty();
		HistoryPeriod older = HistoryPeriods.month(6, TestSheet::withoutPost);
		assertThat(july((sheet) -> sheet.post("Analis", "Kelurahan Lama")).unlike(older))
			.containsExactly(Unlikeness.OTHER_PLACE);
	}

	@Test
	void aPeriodOfSeveralAssignmentsIsNotOnEitherSide() {
		HistoryPeriod mixed = july((sheet) -> sheet.after("Analis", "Kelurahan Baru"));
		assertThat(mixed.unlike(JUNE)).containsExactly(Unlikeness.SEVERAL_PLACES);
		assertThat(HistoryPeriods.month(8).unlike(mixed)).containsExactly(Unlikeness.SEVERAL_PLACES);
	}

	@Test
	void everyReasonIsNamed() {
		assertThat(
				HistoryPeriods.month(8, TestRules.SEVENTY_THIRTY, 2, (sheet) -> sheet.post("Analis", "Kelurahan Baru"))
					.unlike(JUNE))
			.containsExactly(Unlikeness.OTHER_POLICY, Unlikeness.GAP, Unlikeness.OTHER_PLACE);
	}

	@Test
	void whoDecidedIsNamedOrElseTheAppraiser() {
		assertThat(JUNE.appraiser()).isEqualTo("Maya Fatimah");
		assertThat(july((sheet) -> sheet.ratedBy(null)).appraiser()).isEqualTo("Lurah Lama");
	}

	private static HistoryPeriod july(UnaryOperator<TestSheet> as) {
		return HistoryPeriods.month(7, as);
	}

}
