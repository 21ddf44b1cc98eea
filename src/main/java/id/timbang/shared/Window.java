package id.timbang.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a long list: its rows and whether more follow. It is read with one row more
 * than it shows, because counting 100,000 rows costs more than showing 25.
 *
 * @param items the rows, at most {@link #SIZE}
 * @param number the page, from 1
 * @param hasNext whether more rows follow
 */
public record Window<T>(List<T> items, int number, boolean hasNext) {

	/** Rows on one page. */
	public static final int SIZE = 25;

	/** The last page that can be asked for; who looks further should search. */
	public static final int LAST = 4000;

	public Window {
		items = List.copyOf(items);
	}

	/**
	 * Cuts a window out of up to {@code SIZE + 1} rows.
	 */
	public static <T> Window<T> of(List<T> rows, int number) {
		boolean hasNext = rows.size() > SIZE && number < LAST;
		return new Window<>(rows.subList(0, Math.min(SIZE, rows.size())), number, hasNext);
	}

	/** Brings a page number from outside into range. */
	public static int clamp(int number) {
		return Math.max(1, Math.min(LAST, number));
	}

	/** Rows to pass over before page {@code number}. */
	public static int offset(int number) {
		return (number - 1) * SIZE;
	}

	/**
	 * The end of a statement that reads page {@code number}. The numbers stand in the
	 * text, not in parameters: PostgreSQL takes an unknown limit for a tenth of all rows,
	 * and so never keeps the plan of a prepared statement.
	 */
	public static String clause(int number) {
		return "limit " + (SIZE + 1) + " offset " + offset(number);
	}

	public <R> Window<R> map(Function<? super T, ? extends R> mapper) {
		return new Window<>(this.items.stream().<R>map(mapper).toList(), this.number, this.hasNext);
	}

	public boolean hasPrevious() {
		return this.number > 1;
	}

	public boolean isEmpty() {
		return this.items.isEmpty();
	}

	/** Position of the first row shown, from 1. */
	public int first() {
		return offset(this.number) + 1;
	}

	/** Position of the last row shown. */
	public int last() {
		return offset(this.number) + this.items.size();
	}

}
