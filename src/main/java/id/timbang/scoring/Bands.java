package id.timbang.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table that gives every figure from 0 to 120 one value (S1, S6).
 *
 * <p>
 * Rows stand best first and have a lower edge only, so there is neither gap nor overlap:
 * each is half-open, the first one closed at 120. The last row starts at 0.
 */
public record Bands<E extends Enum<E>>(List<Band<E>> rows) {

	public Bands {
		rows = List.copyOf(rows);
		Refusal.BANDS_INCOMPLETE.when(!isComplete(rows), rows);
		Refusal.BANDS_NOT_DESCENDING.when(!isDescending(rows), rows);
		Refusal.BANDS_NOT_FROM_ZERO.when(rows.get(rows.size() - 1).from().signum() != 0, rows);
	}

	/** Bands for all constants of an enum in their order, with the lower edge of each. */
	public static <E extends Enum<E>> Bands<E> of(Class<E> type, String... edges) {
		E[] values = type.getEnumConstants();
		Refusal.BANDS_INCOMPLETE.when(values.length != edges.length, Arrays.toString(edges));
		return new Bands<>(IntStream.range(0, edges.length)
			.mapToObj(i -> new Band<>(values[i], new BigDecimal(edges[i])))
			.toList());
	}

	private static <E extends Enum<E>> boolean isComplete(List<Band<E>> rows) {
		List<E> values = rows.stream().map(Band::value).toList();
		return !values.isEmpty() && values.equals(List.of(values.get(0).getDeclaringClass().getEnumConstants()));
	}

	private static <E extends Enum<E>> boolean isDescending(List<Band<E>> rows) {
		return IntStream.range(1, rows.size()).allMatch(i -> rows.get(i).from().compareTo(rows.get(i - 1).from()) < 0);
	}

	/** The value of a figure as it is shown, that is rounded to two decimals. */
	public E of(Figure figure) {
		BigDecimal shown = figure.shown();
		return rows.stream().filter(row -> shown.compareTo(row.from()) >= 0).findFirst().orElseThrow().value();
	}

	/**
	 * The lower edge of the band of a value: the smallest figure shown that it stands
	 * for.
	 */
	public BigDecimal from(E value) {
		return rows.stream().filter(row -> row.value() == value).findFirst().orElseThrow().from();
	}

}
