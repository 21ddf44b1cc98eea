package id.timbang.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.timbang.scoring.ServiceElement;

/**
 * The nine elements as columns. A column is named after its element and never numbered:
 * agencies number them differently.
 */
final class Elements {

	/** All columns, separated by commas. */
	static final String COLUMNS = columns((column) -> column);

	/** Whether an answer has no gaps. */
	static final String COMPLETE = "num_nulls(%s) = 0".formatted(COLUMNS);

	/** All columns added up, each under its own name. */
	static final String ADDED_UP = columns((column) -> "sum(" + column + ") as " + column);

	private Elements() {
	}

	/** Something for each column, separated by commas. */
	static String columns(Function<String, String> each) {
		return Arrays.stream(ServiceElement.values())
			.map((element) -> each.apply(column(element)))
			.collect(Collectors.joining(", "));
	}

	static String column(ServiceElement element) {
		return element.name().toLowerCase(Locale.ROOT);
	}

	/** Answers, or sums of answers, added up. */
	static Map<ServiceElement, Integer> plus(Map<ServiceElement, Integer> sums, Map<ServiceElement, Integer> others) {
		Map<ServiceElement, Integer> both = new EnumMap<>(ServiceElement.class);
		both.putAll(sums);
		others.forEach((element, sum) -> both.merge(element, sum, Integer::sum));
		return both;
	}

	/** The sums in the columns of a row. */
	static Map<ServiceElement, Integer> sums(ResultSet row) throws SQLException {
		Map<ServiceElement, Integer> sums = new EnumMap<>(ServiceElement.class);
		for (ServiceElement element : ServiceElement.values()) {
			sums.put(element, row.getInt(column(element)));
		}
		return sums;
	}

}
