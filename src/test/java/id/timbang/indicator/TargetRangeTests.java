package id.timbang.indicator;

import java.math.BigDecimal;

import id.timbang.scoring.Refusal;
import id.timbang.scoring.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TargetRangeTests {

	@Test
	void isTheSameHoweverItIsWritten() {
		assertThat(target("12.5")).isEqualTo(target("12.5000"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "0.0000", "-1" })
	void isAboveZero(String value) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> target(value))
			.returns(Refusal.TARGET_NOT_POSITIVE, RefusedException::refusal);
	}

	@ParameterizedTest
	@ValueSource(strings = { "100", "101" })
	void goesUpwardsIfItIsARange(String low) {
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> TargetRange.between(new BigDecimal(low), new BigDecimal("100")))
			.returns(Refusal.TARGET_RANGE_EMPTY, RefusedException::refusal);
	}

	@Test
	void knowsWhetherItHasAWidth() {
		assertThat(target("7").isRange()).isFalse();
		assertThat(TargetRange.between(new BigDecimal("7"), new BigDecimal("8")).isRange()).isTrue();
	}

	private static TargetRange target(String value) {
		return TargetRange.of(new BigDecimal(value));
	}

}
