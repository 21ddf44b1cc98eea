package id.timbang.period;

import java.math.BigDecimal;

import id.timbang.scoring.Conversion;
import id.timbang.scoring.Figure;
import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratio;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ScoringRulesTests {

	@Test
	void beginsWithTheEdgesOfPp30() {
		ScoringRules.DEFAULT.check();
		assertThat(ScoringRules.DEFAULT.isSameForBoth()).isTrue();
		assertThat(ScoringRules.DEFAULT.results().of(figure("109.995"))).isEqualTo(Rating.ABOVE_EXPECTATION);
		assertThat(ScoringRules.DEFAULT.results().of(figure("109.99"))).isEqualTo(Rating.MEETS_EXPECTATION);
		assertThat(ScoringRules.DEFAULT.behaviour().of(figure("89.99"))).isEqualTo(Rating.BELOW_EXPECTATION);
	}

	@Test
	void readsResultsAndBehaviourOffEdgesOfTheirOwn() {
		ScoringRules rules = rules("115", "95", "105", "85", "70");
		assertThat(rules.isSameForBoth()).isFalse();
		assertThat(rules.results().of(figure("110"))).isEqualTo(Rating.MEETS_EXPECTATION);
		assertThat(rules.behaviour().of(figure("110"))).isEqualTo(Rating.ABOVE_EXPECTATION);
		assertThat(rules.results().of(figure("90"))).isEqualTo(Rating.BELOW_EXPECTATION);
		assertThat(rules.behaviour().of(figure("90"))).isEqualTo(Rating.MEETS_EXPECTATION);
	}

	@ParameterizedTest(name = "{0}/{1}, {2}/{3}, {4} %: {5}")
	@CsvSource({ "110, 0, 110, 90, 70, resultsMeets", "120.01, 90, 110, 90, 70, resultsAbove",
			"90, 90, 110, 90, 70, resultsAbove", "90, 110, 110, 90, 70, resultsAbove",
			"110, 90, 110, 0, 70, behaviourMeets", "110, 90, 120.01, 90, 70, behaviourAbove",
			"110, 90, 90, 90, 70, behaviourAbove", "110, 90, 110, 90, 0, minimumCoverage",
			"110, 90, 110, 90, 100.01, minimumCoverage" })
	void refusesEdgesOutOfOrder(String resultsAbove, String resultsMeets, String behaviourAbove, String behaviourMeets,
			String coverage, String field) {
		ScoringRules wrong = rules(resultsAbove, resultsMeets, behaviourAbove, behaviourMeets, coverage);
		assertThatExceptionOfType(SeveralRulesException.class).isThrownBy(wrong::check)
			.satisfies(
					(refusal) -> assertThat(refusal.reasons()).extracting(RuleException::field).containsExactly(field));
	}

	@Test
	void namesEverythingThatIsWrong() {
		assertThatExceptionOfType(SeveralRulesException.class)
			.isThrownBy(() -> rules("130", "0", "80", "90", "0").check())
			.satisfies((refusal) -> assertThat(refusal.reasons()).extracting(RuleException::field)
				.containsExactly("resultsMeets", "resultsAbove", "behaviourAbove", "minimumCoverage"));
	}

	@Test
	void allowsTheEndsOfTheScale() {
		assertThatNoException().isThrownBy(() -> rules("120", "119.99", "0.02", "0.01", "100").check());
	}

	private static ScoringRules rules(String... numbers) {
		return new ScoringRules(new BigDecimal(numbers[0]), new BigDecimal(numbers[1]), new BigDecimal(numbers[2]),
				new BigDecimal(numbers[3]), new BigDecimal(numbers[4]), Conversion.NONE);
	}

	private static Figure figure(String shown) {
		return new Figure(Ratio.of(new BigDecimal(shown)));
	}

}
