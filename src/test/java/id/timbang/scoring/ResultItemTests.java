package id.timbang.scoring;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static id.timbang.scoring.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class ResultItemTests {

	private final Quantity days = Quantity.of(Target.of(Ratio.of(7)), Direction.LOWER);

	@Test
	void readsAQuantityAsAValueOnly() {
		assertRefused(Refusal.READING_DOES_NOT_FIT, () -> item("10", days, new Reading.Rated(Level.TARGET)));
	}

	@Test
	void readsARubricAsALevelOnly() {
		Reading value = new Reading.Value(Ratio.of(4));
		Reading index = new Reading.Satisfaction(Indexes.gaspul());
		assertRefused(Refusal.READING_DOES_NOT_FIT, () -> item("10", Rubric.DEFAULT, value));
		assertRefused(Refusal.READING_DOES_NOT_FIT, () -> item("10", Rubric.DEFAULT, index));
	}

	@Test
	void readsASatisfactionIndexAsAValue() {
		ResultItem item = Items.satisfaction("IKM", "10", Indexes.gaspul());
		assertThat(item.achievement())
			.hasValueSatisfying(achievement -> assertThat(achievement.points()).isEqualTo(Ratios.ratio("477500/4437")));
	}

	@ParameterizedTest
	@EnumSource(value = Absence.class, names = { "NOT_ENOUGH_DATA", "NOT_REPORTED" })
	void anAbsenceGivesNoAchievementToEitherMeasure(Absence absence) {
		assertThat(item("10", days, absence).achievement()).isEmpty();
		assertThat(item("10", Rubric.DEFAULT, absence).achievement()).isEmpty();
	}

	@Test
	void whatDoesNotApplyCarriesNoWeight() {
		assertRefused(Refusal.NOT_APPLICABLE_WITH_WEIGHT, () -> item("0.01", days, Absence.NOT_APPLICABLE));
		assertThat(item("0", days, Absence.NOT_APPLICABLE).achievement()).isEmpty();
	}

	private static ResultItem item(String weight, Measure measure, Reading reading) {
		return new ResultItem("I1", ResultType.MAIN, Weight.of(weight), measure, reading);
	}

}
