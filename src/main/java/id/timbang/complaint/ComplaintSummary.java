package id.timbang.complaint;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A complaint as a list shows it to those who work on it.
 *
 * @param id the complaint
 * @param kind what it is
 * @param unit name of the unit that was told
 * @param service name of the service, if it is about one
 * @param receivedAt when it was sent
 * @param state how far it has come
 * @param dueOn what is due next; none when nothing is
 * @param answerBy last day for the answer; praise has none
 * @param answeredOn the day of the answer or refusal
 */
public record ComplaintSummary(ComplaintId id, ComplaintKind kind, String unit, @Nullable String service,
		Instant receivedAt, ComplaintState state, @Nullable LocalDate dueOn, @Nullable LocalDate answerBy,
		@Nullable LocalDate answeredOn) {

	/** Whether the answer came after its last day. */
	public boolean isAnsweredLate() {
		return this.answeredOn != null && this.answerBy != null && this.answeredOn.isAfter(this.answerBy);
	}

}
