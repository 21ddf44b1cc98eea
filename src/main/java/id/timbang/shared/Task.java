package id.timbang.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of the start page: what waits for this person, for whom, until when.
 *
 * @param messageKey key of the sentence, which starts with a verb
 * @param arguments what the sentence mentions
 * @param link where the work is done
 * @param due last day, if there is one
 * @param minutes how long it takes, in minutes, as experience says
 * @param subject the period or cycle that it belongs to, where people can be reminded of
 * it
 */
public record Task(String messageKey, List<Object> arguments, String link, @Nullable LocalDate due, int minutes,
		@Nullable UUID subject) {

	public Task {
		arguments = List.copyOf(arguments);
	}

	public Task(String messageKey, List<Object> arguments, String link, @Nullable LocalDate due, int minutes) {
		this(messageKey, arguments, link, due, minutes, null);
	}

	/** The same task, which belongs to this period or cycle. */
	public Task about(UUID subject) {
		return new Task(this.messageKey, this.arguments, this.link, this.due, this.minutes, subject);
	}

}
