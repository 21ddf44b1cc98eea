package id.timbang.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something to bear in mind while a plan is written, read or agreed.
 *
 * @param messageKey key of the sentence
 * @param arguments what the sentence mentions
 * @param link where more about it is said
 * @param due last day, if there is one
 */
public record PlanNote(String messageKey, List<Object> arguments, String link, @Nullable LocalDate due) {

	public PlanNote {
		arguments = List.copyOf(arguments);
	}

}
