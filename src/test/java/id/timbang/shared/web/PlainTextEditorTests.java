package id.timbang.shared.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextEditorTests {

	@Test
	void dropsControlCharactersAndHalvesOfPairs() {
		assertThat(PlainTextEditor.clean("Bu\0di \u0007\uD83D")).isEqualTo("Budi");
	}

	@Test
	void keepsWholePairsTabsAndLineBreaks() {
		assertThat(PlainTextEditor.clean("satu\tdua\r\ntiga \uD83D\uDE42")).isEqualTo("satu\tdua\ntiga \uD83D\uDE42");
	}

	@Test
	void writesOneUnicodeForm() {
		assertThat(PlainTextEditor.clean("e\u0301")).isEqualTo("\u00e9");
	}

	@Test
	void stripsSpaceAround() {
		assertThat(PlainTextEditor.clean(" \u2003Budi Yuwono \n")).isEqualTo("Budi Yuwono");
	}

}
