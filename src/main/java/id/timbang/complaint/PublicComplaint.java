package id.timbang.complaint;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A complaint as the holder of its code sees it: how far it has come, and the answer. Not
 * what was sent, so that a code that is read over a shoulder tells little; and nothing of
 * who works on it.
 *
 * @param code what was shown
 * @param kind what it is
 * @param unit name of the unit that was told
 * @param service name of the service, if it is about one
 * @param receivedAt when it was sent
 * @param state how far it has come
 * @param respondBy last day for a first response
 * @param respondedAt when somebody had looked at it
 * @param answerBy last day for the answer; praise has none
 * @param answeredAt when it was answered or refused
 * @param dueOn what is due next
 * @param answer the answer, or why there is none
 */
public record PublicComplaint(FollowUpCode code, ComplaintKind kind, String unit, @Nullable String service,
		Instant receivedAt, ComplaintState state, LocalDate respondBy, @Nullable Instant respondedAt,
		@Nullable LocalDate answerBy, @Nullable Instant answeredAt, @Nullable LocalDate dueOn,
		@Nullable String answer) {
}
