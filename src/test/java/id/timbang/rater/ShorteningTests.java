package id.timbang.rater;

import id.timbang.shared.RuleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ShorteningTests {

	private static final String TEXT = "Selalu membantu saya, terutama ketika Budi sakit bulan Mei.";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Selalu membantu saya.                                    | Selalu membantu saya, […]
					Selalu membantu saya bulan Mei                           | Selalu membantu saya, […] bulan Mei.
					membantu                                                 | […] membantu […]
					SELALU … Mei                                             | Selalu […] Mei.
					Selalu membantu saya, terutama ketika sakit bulan Mei!!! | Selalu membantu saya, terutama ketika […] sakit bulan Mei.
					""")
	void saysWhereWordsAreMissing(String wanted, String shown) {
		assertThat(Shortening.of(TEXT, wanted)).isEqualTo(shown);
		assertThat(Shortening.of(TEXT, shown)).isEqualTo(shown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[…]", TEXT, "Selalu membantu saya terutama ketika Budi sakit bulan Mei",
			"Tidak membantu saya.", "saya membantu", "Selalu selalu membantu", "Membantu saya ketika Ani sakit" })
	void putsNoWordsIn(String wanted) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> Shortening.of(TEXT, wanted))
			.withMessageContaining("rater.comment.longer");
	}

	@Test
	void putsNoMarksInEither() {
		assertThat(Shortening.of("Bagus sekali kerjanya", "Bagus \uD83D\uDE02 sekali?!")).isEqualTo("Bagus sekali […]");
	}

	@ParameterizedTest
	@CsvSource({ "Tidak pernah marah, pernah marah", "Ia BUKAN orang jujur, Ia orang jujur",
			"Kerjanya kurang, Kerjanya", "Ia tak pernah belum siap, Ia pernah belum siap" })
	void turnsNoSentenceRound(String original, String wanted) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> Shortening.of(original, wanted))
			.withMessageContaining("rater.comment.negation");
	}

	@Test
	void takesASentenceOutTogetherWithItsNegation() {
		assertThat(Shortening.of("Ramah. Ia tidak jujur. Tekun.", "Ramah. Tekun.")).isEqualTo("Ramah. […] Tekun.");
	}

	/** Which of several equal words is meant is not said. */
	@Test
	void leavesTogetherWhatBelongsTogether() {
		assertThat(Shortening.of("Ia rapi, memang rapi", "rapi")).isEqualTo("[…] rapi");
		assertThat(Shortening.of("baik dan rapi, baik dan cepat", "baik dan cepat")).isEqualTo("[…] baik dan cepat");
		assertThat(Shortening.of("\u201CBagus\u201D, kata \u201Csemua\u201D orang", "semua orang"))
			.isEqualTo("[…] \u201Csemua\u201D orang");
	}

	@Test
	void growsNoLongerThanATextMayBe() {
		String original = "a b ".repeat(NewAnswer.LONGEST_TEXT / 4).strip();
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> Shortening.of(original, "a ".repeat(NewAnswer.LONGEST_TEXT / 4)))
			.withMessageContaining("rater.comment.longer");
	}

}
