package id.timbang.scoring;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenReasonTests {

	@ParameterizedTest
	@CsvSource({ "EXTREME_LEVEL, 20", "DEPARTURE, 50", "INNOVATION, 50", "ORGANISATION, 20" })
	void asksForEnoughWords(WrittenReason reason, int minimum) {
		assertThat(reason.minimumLength()).isEqualTo(minimum);
		assertThat(reason.accepts("x".repeat(minimum))).isTrue();
		assertThat(reason.accepts("x".repeat(minimum - 1))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "EXTREME_LEVEL, 20", "DEPARTURE, 50", "INNOVATION, 50", "ORGANISATION, 20" })
	void countsCharactersAndNotThePadding(WrittenReason reason, int minimum) {
		String emoji = "\uD83D\uDE00";
		assertThat(reason.accepts("x".repeat(minimum - 1) + " \n")).isFalse();
		assertThat(reason.accepts(" \t" + "x".repeat(minimum) + "\n")).isTrue();
		assertThat(reason.accepts(emoji.repeat(minimum - 1))).isFalse();
		assertThat(reason.accepts(emoji.repeat(minimum))).isTrue();
	}

}
