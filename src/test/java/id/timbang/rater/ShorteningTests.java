package id.timbang.rater;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShorteningTests {

	private static final String TEXT = "Selalu membantu saya, terutama ketika Budi sakit bulan Mei.";

	@ParameterizedTest
	@ValueSource(strings = { "Selalu membantu saya.", "Selalu membantu saya […] bulan Mei.", "membantu", "SELALU … Mei",
			"Selalu membantu saya, terutama ketika [...] sakit bulan Mei." })
	void takesWordsOut(String text) {
		assertThat(Shortening.isOf(TEXT, text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[…]", TEXT, "Selalu membantu saya terutama ketika Budi sakit bulan Mei",
			"Tidak membantu saya.", "saya membantu", "Selalu selalu membantu", "Membantu saya ketika Ani sakit" })
	void putsNoneIn(String text) {
		assertThat(Shortening.isOf(TEXT, text)).isFalse();
	}

}
