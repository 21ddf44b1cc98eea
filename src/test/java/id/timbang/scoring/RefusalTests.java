package id.timbang.scoring;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RefusalTests {

	@Test
	void saysWhichRuleWasBrokenAndByWhat() {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> Target.of(Ratio.ZERO))
			.withMessage("A target is greater than zero: 0");
	}

	@Test
	void statesEachRuleInASentenceOfItsOwn() {
		assertThat(Arrays.stream(Refusal.values()).map(Refusal::rule)).doesNotHaveDuplicates()
			.allSatisfy(rule -> assertThat(rule).matches("[A-Z].+[a-z0-9]"));
	}

}
