package id.timbang.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
		StringBuilder text = new StringBuilder().append(MARK);
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
			printer.printRecord(header);
			for (List<? extends @Nullable Object> row : rows) {
				printer.printRecord(row.stream().map(SafeCsv::cell).toList());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** Numbers are what they are; only texts can be mistaken for formulas. */
	private static String cell(@Nullable Object value) {
		String text = (value != null) ? value.toString() : "";
		boolean formula = value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

}
