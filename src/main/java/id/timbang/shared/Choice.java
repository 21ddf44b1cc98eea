package id.timbang.shared;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One option of a choice in a form.
 *
 * @param value what is sent
 * @param text what is read, or its message key
 */
public record Choice(String value, String text) {

	/** The constants of an enum, in order. */
	public static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> text) {
		return Arrays.stream(values).map((value) -> new Choice(value.name(), text.apply(value))).toList();
	}

}
