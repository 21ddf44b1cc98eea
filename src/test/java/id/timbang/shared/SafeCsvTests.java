package id.timbang.shared;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SafeCsvTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+62", "-", "@SUM(A1)" })
	void textsAreNoFormulas(String text) {
		assertThat(written(text)).isEqualTo("\uFEFFkolom\r\n'" + text + "\r\n");
	}

	@Test
	void numbersAreWhatTheyAre() {
		assertThat(written(new BigDecimal("-1.50"))).isEqualTo("\uFEFFkolom\r\n-1.50\r\n");
	}

	@Test
	void numbersHaveNoExponent() {
		assertThat(written(new BigDecimal("1.2E+2"))).isEqualTo("\uFEFFkolom\r\n120\r\n");
	}

	@Test
	void aRowAtATimeIsTheSameTable() {
		StringWriter out = new StringWriter();
		SafeCsv.Sheet sheet = SafeCsv.open(out, List.of("satu", "dua"));
		sheet.row(Arrays.asList("a,b", null));
		sheet.row(List.of("kutip \"ini\"", 7));
		assertThat(out).hasToString("\uFEFFsatu,dua\r\n\"a,b\",\r\n\"kutip \"\"ini\"\"\",7\r\n");
	}

	@Test
	void whoeverStopsReadingEndsTheWriting() throws IOException {
		Writer out = Writer.nullWriter();
		SafeCsv.Sheet sheet = SafeCsv.open(out, List.of("kolom"));
		out.close();
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> sheet.row(List.of("lagi")));
	}

	private static String written(Object value) {
		return new String(SafeCsv.write(List.of("kolom"), List.of(List.of(value))), StandardCharsets.UTF_8);
	}

}
