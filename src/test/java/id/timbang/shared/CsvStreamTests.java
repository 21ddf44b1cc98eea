package id.timbang.shared;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CsvStreamTests {

	private static final List<String> COLUMNS = List.of("code", "name");

	private static final String TWO = "code,name\nA,Satu\nB,Dua\n";

	@Test
	void readsCommasQuotesLineBreaksAndTellsWhereARecordBegins() throws IOException {
		List<CsvTable.Row> rows = read("code,name\r\nA,\"Satu, \"\"dua\"\"\r\ntiga\"\r\nB,Empat\r\n");
		assertThat(rows).extracting((row) -> row.get("name")).containsExactly("Satu, \"dua\"\r\ntiga", "Empat");
		assertThat(rows).extracting(CsvTable.Row::line).containsExactly(2L, 4L);
	}

	@Test
	void readsSemicolonsAndTheMarkThatSpreadsheetsWrite() throws IOException {
		assertThat(read("\uFEFFcode;name\nA;Satu, dua\n")).singleElement()
			.satisfies((row) -> assertThat(row.get("code") + row.get("name")).isEqualTo("ASatu, dua"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                        | csv.empty         | 1
			'  '                      | csv.empty         | 1
			'code,name'               | csv.empty         | 1
			'code~A'                  | csv.missingColumn | 1
			'code,name,code~A,B,C'    | csv.malformed     | 1
			'code,name~A,"Satu~'      | csv.malformed     | 2
			'code,name~A,B~A,B,C~'    | csv.unevenRow     | 3
			'code,name~A,B~A~'        | csv.unevenRow     | 3
			'code,name~A,B~A,Sa#tu~'  | csv.binary        | 3
			'code,name~A,B~A,B~A,B~'  | csv.tooLong       | 4
			""")
	void saysWhatIsWrongAndWhere(String text, String reason, long line) {
		byte[] content = text.replace('~', '\n').replace('#', '\0').getBytes(StandardCharsets.UTF_8);
		assertRefused(content, reason, line);
	}

	@Test
	void refusesOtherEncodings() {
		assertRefused("code,name\nA,B\nA,Kédung\n".getBytes(Charset.forName("windows-1252")), "csv.encoding", 3);
		assertRefused("code,name\nA,B\n".getBytes(StandardCharsets.UTF_16), "csv.encoding", 1);
	}

	@Test
	void refusesThirtyMegabytesOfRubbish() {
		byte[] rubbish = new byte[30 << 20];
		new Random(1).nextBytes(rubbish);
		assertThatExceptionOfType(CsvException.class).isThrownBy(() -> read(rubbish));
		Arrays.fill(rubbish, (byte) 'x');
		assertRefused(rubbish, "csv.longRow", 1);
		byte[] beginning = "code,name\nA,\"".getBytes(StandardCharsets.UTF_8);
		System.arraycopy(beginning, 0, rubbish, 0, beginning.length);
		assertRefused(rubbish, "csv.longRow", 2);
	}

	@Test
	void readsMuchMoreThanOneRecordMayHave() throws IOException {
		String row = "A," + "x".repeat(1000) + "\n";
		assertThat(read(("code,name\n" + row.repeat(3000)).getBytes(StandardCharsets.UTF_8), 3000)).hasSize(3000);
	}

	@Test
	void unpacksGzipAndTheCsvOfAnArchive() throws IOException {
		assertThat(read(gzip(TWO))).hasSize(2);
		assertThat(read(zip("baca.txt", "Kunjungan.CSV"))).hasSize(2);
		assertRefused(zip("xl/workbook.xml"), "csv.archive", 1);
	}

	@Test
	void refusesADamagedArchive() throws IOException {
		byte[] packed = gzip(TWO);
		assertRefused(Arrays.copyOf(packed, packed.length - 9), "csv.damaged", 1);
		assertRefused(Arrays.copyOf(packed, 4), "csv.damaged", 1);
		packed[packed.length - 8]++;
		assertRefused(packed, "csv.damaged", 1);
	}

	@Test
	void refusesWhatUnpacksToMoreThanAnybodyMeans() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] block = "A,Satu\n".repeat(150_000).getBytes(StandardCharsets.UTF_8);
		try (OutputStream out = new GZIPOutputStream(bytes)) {
			out.write("code,name\n".getBytes(StandardCharsets.UTF_8));
			for (long written = 0; written <= PackedCsv.LARGEST; written += block.length) {
				out.write(block);
			}
		}
		assertThatExceptionOfType(CsvException.class).isThrownBy(() -> {
			try (InputStream csv = PackedCsv.open("uji.csv", new ByteArrayInputStream(bytes.toByteArray()))) {
				csv.transferTo(OutputStream.nullOutputStream());
			}
		}).satisfies((ex) -> assertThat(ex.error().messageKey()).isEqualTo("csv.tooLarge"));
	}

	private static byte[] gzip(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(bytes)) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	private static byte[] zip(String... names) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (String name : names) {
				out.putNextEntry(new ZipEntry(name));
				out.write(TWO.getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	private static void assertRefused(byte[] content, String reason, long line) {
		assertThatExceptionOfType(CsvException.class).isThrownBy(() -> read(content)).satisfies((ex) -> {
			assertThat(ex.error().messageKey()).isEqualTo(reason);
			assertThat(ex.error().line()).isEqualTo(line);
		});
	}

	private static List<CsvTable.Row> read(String text) throws IOException {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	private static List<CsvTable.Row> read(byte[] content) throws IOException {
		return read(content, 2);
	}

	private static List<CsvTable.Row> read(byte[] content, int most) throws IOException {
		List<CsvTable.Row> rows = new ArrayList<>();
		try (InputStream csv = PackedCsv.open("uji.csv", new ByteArrayInputStream(content))) {
			assertThat(CsvStream.read("uji.csv", csv, COLUMNS, most, rows::add)).isEqualTo(rows.size());
		}
		return rows;
	}

}
