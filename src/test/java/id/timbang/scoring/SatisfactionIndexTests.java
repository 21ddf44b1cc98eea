package id.timbang.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.timbang.scoring.Ratios.ratio;
import static id.timbang.scoring.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class SatisfactionIndexTests {

	@Test
	void makesThePublishedIndexOfGaspul() {
		SatisfactionIndex index = Indexes.gaspul();
		assertThat(index.total()).isEqualTo(955);
		assertThat(index.mean()).isEqualTo(ratio("955/261"));
		assertThat(index.exact()).isEqualTo(ratio("23875/261"));
		assertThat(index.shown()).isEqualTo("91.48");
		assertThat(index.grade()).isEqualTo(QualityGrade.A);
	}

	@Test
	void isReadInTheOrderOfTheElements() {
		SatisfactionIndex index = Indexes.gaspul();
		assertThat(SatisfactionIndex.of(29, List.copyOf(index.sums().values()))).isEqualTo(index);
	}

	@ParameterizedTest(name = "mean of {0}: {1}")
	@CsvSource({ "REQUIREMENTS, 3.6207", "PROCEDURE, 3.4828", "COMPLETION_TIME, 3.4483", "COST, 4.0000",
			"PRODUCT, 3.5172", "OFFICER_COMPETENCE, 3.6207", "OFFICER_BEHAVIOUR, 3.6552", "COMPLAINT_HANDLING, 3.9655",
			"FACILITIES, 3.6207" })
	void makesThePublishedElementMeansOfGaspul(ServiceElement element, BigDecimal mean) {
		assertThat(Indexes.gaspul().mean(element).toDecimal(4)).isEqualTo(mean);
	}

	@ParameterizedTest(name = "{0} people who all answer {1}: {2} {3}")
	@CsvSource({ "1, 4, 100.00, A", "29, 1, 25.00, D", "10, 3, 75.00, C", "10, 2, 50.00, D" })
	void makesTheIndexOfUnanimousAnswers(int respondents, int answer, BigDecimal shown, QualityGrade grade) {
		SatisfactionIndex index = Indexes.unanimous(respondents, answer);
		assertThat(index.shown()).isEqualTo(shown);
		assertThat(index.grade()).isEqualTo(grade);
	}

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "100.00, A", "88.31, A", "88.30, B", "76.61, B", "76.60, C", "65.00, C", "64.99, D", "25.00, D" })
	void gradesWithoutGaps(BigDecimal index, QualityGrade grade) {
		assertThat(QualityGrade.of(index)).isEqualTo(grade);
		assertThat(grade.from()).isLessThanOrEqualTo(index);
		assertThat(grade.until()).isGreaterThanOrEqualTo(index);
	}

	@Test
	void namesTheEdgesOfTheGrades() {
		assertThat(QualityGrade.values()).extracting(grade -> grade.from().toString())
			.containsExactly("88.31", "76.61", "65.00", "25.00");
		assertThat(QualityGrade.values()).extracting(grade -> grade.until().toString())
			.containsExactly("100.00", "88.30", "76.60", "64.99");
	}

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "COST, A", "REQUIREMENTS, A", "COMPLETION_TIME, B" })
	void gradesAnElementLikeAnIndex(ServiceElement element, QualityGrade grade) {
		assertThat(Indexes.gaspul().grade(element)).isEqualTo(grade);
	}

	@Test
	void gradesTheRoundedIndex() {
		SatisfactionIndex index = Indexes.index(20_000, 70_644, 70_644, 70_644, 70_644, 70_644, 70_644, 70_644, 70_644,
				70_647);
		assertThat(index.exact()).isLessThan(ratio("8831/100"));
		assertThat(index.shown()).isEqualTo("88.31");
		assertThat(index.grade()).isEqualTo(QualityGrade.A);
	}

	@Test
	void remembersTheElementAndNotItsPosition() {
		SatisfactionIndex index = Indexes.gaspul();
		assertThat(index.sums().keySet()).containsExactly(ServiceElement.values());
		assertThat(index).isEqualTo(new SatisfactionIndex(29, Map.copyOf(index.sums())));
	}

	@ParameterizedTest
	@ValueSource(ints = { 9, 41 })
	void refusesASumThatTenPeopleCannotGive(int sum) {
		assertRefused(Refusal.SATISFACTION_IMPOSSIBLE, () -> Indexes.index(10, 10, 10, 10, 10, 10, 10, 10, 10, sum));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1 })
	void refusesAnIndexOfNobody(int respondents) {
		assertRefused(Refusal.SATISFACTION_IMPOSSIBLE, () -> Indexes.index(respondents, 0, 0, 0, 0, 0, 0, 0, 0, 0));
	}

	@Test
	void refusesAnIncompleteSetOfElements() {
		assertRefused(Refusal.SATISFACTION_IMPOSSIBLE, () -> Indexes.index(10, 10, 10, 10, 10, 10, 10, 10, 10));
	}

	@Test
	void holdsManyRespondents() {
		assertThat(Indexes.unanimous(500_000_000, 4).shown()).isEqualTo("100.00");
		assertRefused(Refusal.SATISFACTION_IMPOSSIBLE, () -> Indexes.index(2_000_000_000, 1, 1, 1, 1, 1, 1, 1, 1, 1));
	}

}
