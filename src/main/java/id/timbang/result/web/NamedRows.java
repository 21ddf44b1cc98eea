package id.timbang.result.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import id.timbang.scoring.Ratio;
import id.timbang.shared.SafeCsv;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table whose cells are named by their columns. The first column says what kind
 * of row it is; a column that a row says nothing about stays empty.
 */
class NamedRows {

	private final List<String> header;

	private final List<List<@Nullable Object>> rows = new ArrayList<>();

	NamedRows(List<String> header) {
		this.header = header;
	}

	/** Begins the next row. */
	Row row(String kind) {
		@Nullable Object[] empty = new Object[this.header.size()];
		List<@Nullable Object> cells = Arrays.asList(empty);
		cells.set(0, kind);
		this.rows.add(cells);
		return new Row(this.header, cells);
	}

	/** The bytes of a file with all of them. */
	byte[] toCsv() {
		return SafeCsv.write(this.header, this.rows);
	}

	/** A fraction as decimal number, with as many decimals as a line shows. */
	static @Nullable Object decimal(@Nullable Ratio ratio) {
		return (ratio != null) ? ratio.toLineFigure().value() : null;
	}

	/**
	 * One row, cell by cell.
	 */
	record Row(List<String> header, List<@Nullable Object> cells) {

		Row put(String column, @Nullable Object value) {
			this.cells.set(this.header.indexOf(column), value);
			return this;
		}

		/** A decimal number, and beside it the fraction. */
		Row put(String column, String exactly, @Nullable Ratio ratio) {
			return put(column, decimal(ratio)).put(exactly, ratio);
		}

	}

}
