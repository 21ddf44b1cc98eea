package id.timbang.feedback;

import java.util.Arrays;
import java.util.Locale;
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

}
