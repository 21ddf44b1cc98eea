package id.timbang.shared;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CsvTableTests {

	private static final List<String> COLUMNS = List.of("code", "name");

	@Test
	void readsCommasQuotesAndLineBreaks() {
		CsvTable table = read("code,name\r\nA,\"Satu, \"\"dua\"\"\r\ntiga\"\r\nB,Empat\r\n");
		assertThat(table.rows()).extracting((row) -> row.get("name")).containsExactly("Satu, \"dua\"\r\ntiga", "Empat");
	}

	@Test
	void tellsWhereARecordBegins() {
		CsvTable table = read("code,name\nA,\"Satu\ndua\"\nB,Tiga\n");
		assertThat(table.rows()).extracting(CsvTable.Row::line).containsExactly(2L, 4L);
	}

	@Test
	void readsSemicolonsAndTheMarkThatSpreadsheetsWrite() {
		CsvTable table = read("\uFEFFcode;name\nA;Satu, dua\n");
		assertThat(table.rows()).singleElement().satisfies((row) -> {
			assertThat(row.get("code")).isEqualTo("A");
			assertThat(row.get("name")).isEqualTo("Satu, dua");
		});
	}

	@Test
	void ignoresOtherColumns() {
		assertThat(read("more,name,code\nx,Satu,A\n").rows().get(0).get("code")).isEqualTo("A");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "''|csv.empty", "'  '|csv.empty", "code|csv.missingColumn", "'code,name,code'|csv.malformed" })
	void refusesWhatIsNoSuchTable(String text, String reason) {
		assertRefused(text.getBytes(StandardCharsets.UTF_8), reason);
	}

	@Test
	void refusesAnOpenQuoteARowOfAnotherLengthAndBinaryContent() {
		assertRefused("code,name\nA,\"Satu\n".getBytes(StandardCharsets.UTF_8), "csv.malformed");
		assertRefused("code,name\nA,Satu,dua\n".getBytes(StandardCharsets.UTF_8), "csv.unevenRow");
		assertRefused("code,name\nA\n".getBytes(StandardCharsets.UTF_8), "csv.unevenRow");
		assertRefused("code,name\nA,Sa\0tu\n".getBytes(StandardCharsets.UTF_8), "csv.binary");
	}

	@Test
	void refusesAnotherEncoding() {
		assertRefused("code,name\nA,caf\u00e9\n".getBytes(Charset.forName("windows-1252")), "csv.encoding");
		assertRefused("code,name\nA,Satu\n".getBytes(StandardCharsets.UTF_16), "csv.encoding");
	}

	@Test
	void refusesMoreRowsThanItHolds() {
		String rows = IntStream.rangeClosed(0, CsvTable.MOST_ROWS)
			.mapToObj((number) -> "A" + number + ",Satu")
			.collect(Collectors.joining("\n"));
		assertRefused(("code,name\n" + rows).getBytes(StandardCharsets.UTF_8), "csv.tooLong");
	}

	private static CsvTable read(String text) {
		return CsvTable.read("uji.csv", text.getBytes(StandardCharsets.UTF_8), COLUMNS);
	}

	private static void assertRefused(byte[] content, String reason) {
		assertThatExceptionOfType(CsvException.class).isThrownBy(() -> CsvTable.read("uji.csv", content, COLUMNS))
			.satisfies((refusal) -> assertThat(refusal.error().messageKey()).isEqualTo(reason));
	}

}
