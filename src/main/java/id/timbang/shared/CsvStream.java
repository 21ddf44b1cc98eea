package id.timbang.shared;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Reads a CSV file like {@link CsvTable}, but record by record, so that it may be longer
 * than what fits into memory.
 */
public final class CsvStream {

	/** Most characters of one record, with what is read ahead. */
	static final int LONGEST_RECORD = 1_000_000;

	private static final int LONGEST_HEADER = 100_000;

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** What stands for bytes that are no UTF-8. */
	private static final char UNREADABLE = '\uFFFD';

	private final String file;

	private final Guard guard;

	private CsvStream(String file, InputStream content) {
		this.file = file;
		this.guard = new Guard(new InputStreamReader(content, StandardCharsets.UTF_8));
	}

	/**
	 * Reads a file to its end.
	 * @param file its name for messages
	 * @param content its bytes; whoever opened them closes them
	 * @param columns the columns that it must have; others are ignored
	 * @param mostRows most records
	 * @param sink takes one record after the other
	 * @return how many records there were, one at least
	 * @throws CsvException if it cannot be read as such a table; some records may have
	 * been taken by then
	 */
	public static int read(String file, InputStream content, List<String> columns, int mostRows,
			Consumer<CsvTable.Row> sink) {
		try {
			return new CsvStream(file, content).read(columns, mostRows, sink);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int read(List<String> columns, int mostRows, Consumer<CsvTable.Row> sink) throws IOException {
		BufferedReader text = new BufferedReader(this.guard);
		CSVFormat format = CSVFormat.RFC4180.builder()
			.setDelimiter(delimiter(text))
			.setHeader()
			.setSkipHeaderRecord(true)
			.setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
			.setIgnoreEmptyLines(true)
			.setTrim(true)
			.get();
		try (CSVParser parser = parser(text, format)) {
			CsvTable.requireColumns(this.file, parser.getHeaderMap(), columns);
			return read(parser, mostRows, sink);
		}
	}

	private CSVParser parser(Reader text, CSVFormat format) throws IOException {
		try {
			return CSVParser.parse(text, format);
		}
		catch (IllegalArgumentException | CSVException ex) {
			throw exception(1, "csv.malformed");
		}
	}

	private int read(CSVParser parser, int mostRows, Consumer<CsvTable.Row> sink) {
		int rows = 0;
		long line = parser.getCurrentLineNumber() + 1;
		Iterator<CSVRecord> entries = parser.iterator();
		while (hasNext(entries, line)) {
			CSVRecord entry = entries.next();
			if (rows == mostRows) {
				throw exception(line, "csv.tooLong", mostRows);
			}
			if (!entry.isConsistent()) {
				throw exception(line, "csv.unevenRow", entry.size(), parser.getHeaderNames().size());
			}
			this.guard.recordEnded();
			sink.accept(new CsvTable.Row(this.file, line, entry.toMap()));
			rows++;
			line = parser.getCurrentLineNumber() + 1;
		}
		if (rows == 0) {
			throw exception(1, "csv.empty");
		}
		return rows;
	}

	/** Reads the next record, which begins in this line. */
	private boolean hasNext(Iterator<CSVRecord> entries, long line) {
		try {
			return entries.hasNext();
		}
		catch (UncheckedIOException ex) {
			if (ex.getCause() instanceof CSVException) {
				throw exception(line, "csv.malformed");
			}
			throw ex;
		}
	}

	/** Looks at the first line, and leaves the reader behind the mark before it. */
	private char delimiter(BufferedReader text) throws IOException {
		text.mark(1);
		if (text.read() != BYTE_ORDER_MARK) {
			text.reset();
		}
		text.mark(LONGEST_HEADER);
		String header = text.readLine();
		if (header == null || header.isBlank()) {
			throw exception(1, "csv.empty");
		}
		if (header.length() >= LONGEST_HEADER - 1) {
			throw exception(1, "csv.longRow", LONGEST_HEADER);
		}
		text.reset();
		return (header.indexOf(';') >= 0 && header.indexOf(',') < 0) ? ';' : ',';
	}

	private CsvException exception(long line, String messageKey, Object... arguments) {
		return new CsvException(new RowError(this.file, line, "", "", messageKey, arguments));
	}

	/**
	 * Stops at what is no text, and at a record without end before it fills the memory.
	 */
	private final class Guard extends FilterReader {

		private long line = 1;

		private int characters;

		private Guard(Reader content) {
			super(content);
		}

		private void recordEnded() {
			this.characters = 0;
		}

		@Override
		public int read() throws IOException {
			char[] one = new char[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0];
		}

		@Override
		public int read(char[] target, int offset, int length) throws IOException {
			int read = super.read(target, offset, length);
			for (int place = offset; place < offset + read; place++) {
				check(target[place]);
			}
			this.characters += Math.max(0, read);
			if (this.characters > LONGEST_RECORD) {
				throw exception(this.line, "csv.longRow", LONGEST_RECORD);
			}
			return read;
		}

		private void check(char character) {
			if (character == '\0') {
				throw exception(this.line, "csv.binary");
			}
			if (character == UNREADABLE) {
				throw exception(this.line, "csv.encoding");
			}
			if (character == '\n') {
				this.line++;
			}
		}

	}

}
