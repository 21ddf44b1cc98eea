package id.timbang.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables that spreadsheets open without harm: UTF-8 with a mark, and texts that
 * look like a formula are led by an apostrophe (feature 75).
 */
public final class SafeCsv {

	private static final char MARK = '\uFEFF';

	private SafeCsv() {
	}

	/** The bytes of a file with this header and these rows. */
	public static byte[] write(List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
		StringBuilder text = new StringBuilder();
		Sheet sheet = open(text, header);
		rows.forEach(sheet::row);
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** Begins a table that is written row by row, however long it is. */
	public static Sheet open(Appendable out, List<String> header) {
		try {
			CSVPrinter printer = new CSVPrinter(out.append(MARK), CSVFormat.RFC4180);
			printer.printRecord(header);
			return new Sheet(printer);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Numbers are what they are; only texts can be mistaken for formulas. */
	private static String cell(@Nullable Object value) {
		String text = (value instanceof BigDecimal number) ? number.toPlainString() : Objects.toString(value, "");
		boolean formula = value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

	/**
	 * A table that is being written.
	 */
	public static final class Sheet {

		private final CSVPrinter printer;

		private Sheet(CSVPrinter printer) {
			this.printer = printer;
		}

		/** Adds a row. */
		public void row(List<? extends @Nullable Object> values) {
			try {
				this.printer.printRecord(values.stream().map(SafeCsv::cell).toList());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
