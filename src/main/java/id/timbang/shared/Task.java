package id.timbang.shared;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One line of the start page: what waits for this person, for whom, until when.
 *
 * @param messageKey key of the sentence, which starts with a verb
 * @param arguments what the sentence mentions
 * @param link where the work is done
 * @param due last day, if there is one
 * @param minutes how long it takes, in minutes, as experience says
 */
public record Task(String messageKey, List<Object> arguments, String link, @Nullable LocalDate due, int minutes) {

	public Task {
		arguments = List.copyOf(arguments);
	}

}
