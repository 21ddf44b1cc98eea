package id.timbang.complaint;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * A question and its answer, for everybody; with the month, not the day.
 *
 * @param month of the answer
 * @param kind what it was
 * @param service name of the service, if it was about one
 * @param question without what leads to anybody
 * @param answer likewise
 */
public record PublishedAnswer(YearMonth month, ComplaintKind kind, @Nullable String service, String question,
		String answer) {
}
