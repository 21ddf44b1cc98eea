package id.timbang.visit;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RatingCodeTests {

	@ParameterizedTest
	@ValueSource(strings = { "7K4MPX2R", "7k4mpx2r", "7K4M-PX2R", " 7K4M PX2R ", "7k4m–px2r", "7 K 4 M P X 2 R",
			"7K4M\tPX2R\n" })
	void readsEverySpelling(String typed) {
		assertThat(RatingCode.typed(typed)).contains(new RatingCode("7K4MPX2R"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "7K4MPX2", "7K4MPX2RR", "7K4MPX2I", "7K4MPX2L", "7K4MPX2O", "7K4MPX2U",
			"0K4MPX2R", "1K4MPX2R", "7K4M_PX2R", "7K4MPX2Ŕ", "٧K4MPX2R", "7K4MPX2\0", "7K4MPX2ß" })
	void refusesWhatNoSlipSays(String typed) {
		assertThat(RatingCode.typed(typed)).isEmpty();
	}

	@Test
	void refusesAVeryLongText() {
		assertThat(RatingCode.typed("7K4MPX2R" + " ".repeat(1000))).isEmpty();
	}

	@Test
	void cannotBeWrong() {
		assertThatIllegalArgumentException().isThrownBy(() -> new RatingCode("7k4mpx2r"));
	}

	@Test
	void isWrittenInTwoGroups() {
		assertThat(new RatingCode("7K4MPX2R").grouped()).isEqualTo("7K4M-PX2R");
	}

	@Test
	void usesTheWholeAlphabetAndDoesNotRepeat() {
		Set<RatingCode> codes = new HashSet<>();
		Set<Integer> letters = new HashSet<>();
		SecureRandom random = new SecureRandom();
		for (int number = 0; number < 1000; number++) {
			RatingCode code = RatingCode.next(random);
			codes.add(code);
			code.text().chars().forEach(letters::add);
		}
		assertThat(codes).hasSize(1000);
		assertThat(letters).hasSize(30);
	}

}
