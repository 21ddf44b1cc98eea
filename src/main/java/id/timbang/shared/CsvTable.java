package id.timbang.shared;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A CSV file from outside: UTF-8 with or without mark, commas or semicolons (as
 * Indonesian spreadsheets write), a header line, quotes after RFC 4180.
 *
 * @param file name for messages
 * @param rows the records below the header
 */
public record CsvTable(String file, List<Row> rows) {

	/** Most records in one file. */
	public static final int MOST_ROWS = 20_000;

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	public CsvTable {
		rows = List.copyOf(rows);
	}

	/**
	 * Reads a file.
	 * @param file its name for messages
	 * @param content its bytes
	 * @param columns the columns that it must have; others are ignored
	 * @throws CsvException if it cannot be read as such a table
	 */
	public static CsvTable read(String file, byte[] content, List<String> columns) {
		String text = decode(file, content);
		CSVFormat format = CSVFormat.RFC4180.builder()
			.setDelimiter(delimiter(text))
			.setHeader()
			.setSkipHeaderRecord(true)
			.setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
			.setIgnoreEmptyLines(true)
			.setTrim(true)
			.get();
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			requireColumns(file, parser.getHeaderMap(), columns);
			return new CsvTable(file, rows(file, parser));
		}
		catch (IllegalArgumentException | UncheckedIOException | CSVException ex) {
			throw new CsvException(new RowError(file, 1, "", "", "csv.malformed"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Row> rows(String file, CSVParser parser) {
		List<Row> rows = new ArrayList<>();
		long line = parser.getCurrentLineNumber() + 1;
		for (CSVRecord entry : parser) {
			if (rows.size() == MOST_ROWS) {
				throw new CsvException(new RowError(file, line, "", "", "csv.tooLong", MOST_ROWS));
			}
			if (!entry.isConsistent()) {
				throw new CsvException(new RowError(file, line, "", "", "csv.unevenRow", entry.size(),
						parser.getHeaderNames().size()));
			}
			rows.add(new Row(file, line, entry.toMap()));
			line = parser.getCurrentLineNumber() + 1;
		}
		return rows;
	}

	static void requireColumns(String file, Map<String, Integer> present, List<String> columns) {
		for (String column : columns) {
			if (!present.containsKey(column)) {
				throw new CsvException(
						new RowError(file, 1, column, "", "csv.missingColumn", column, String.join(", ", columns)));
			}
		}
	}

	private static String decode(String file, byte[] content) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			if (text.isBlank()) {
				throw new CsvException(new RowError(file, 1, "", "", "csv.empty"));
			}
			if (text.indexOf('\0') >= 0) {
				throw new CsvException(new RowError(file, 1, "", "", "csv.binary"));
			}
			return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw new CsvException(new RowError(file, 1, "", "", "csv.encoding"));
		}
	}

	private static char delimiter(String text) {
		String header = text.lines().findFirst().orElse("");
		return (header.indexOf(';') >= 0 && header.indexOf(',') < 0) ? ';' : ',';
	}

	/**
	 * One record.
	 *
	 * @param file name for messages
	 * @param line where it begins in the file, from 1
	 * @param values by column
	 */
	public record Row(String file, long line, Map<String, String> values) {

		/** The value of a column; empty when there is none. */
		public String get(String column) {
			return this.values.getOrDefault(column, "");
		}

		/** What is wrong in one column of this record. */
		public RowError error(String column, String messageKey, Object... arguments) {
			return new RowError(this.file, this.line, column, get(column), messageKey, arguments);
		}

	}

}
