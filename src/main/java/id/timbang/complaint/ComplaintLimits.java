package id.timbang.complaint;

import java.time.LocalDate;
import java.time.LocalDateTime;

import id.timbang.workday.WorkCalendar;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * By when citizens are answered, and how far back they can tell something. The limits are
 * those of SP4N-LAPOR (PermenPANRB 62/2018): a first response within 3 days, information
 * within 5 working days, a complaint within 14, or 60 if somebody has to look at the
 * place. How days are counted is our own rule (S17); the first response, of which the
 * regulation says days and not working days, counts every day.
 */
@Component
public class ComplaintLimits {

	private final int responseDays;

	private final int informationDays;

	private final int complaintDays;

	private final int fieldCheckDays;

	private final int oldestDays;

	ComplaintLimits(@Value("${timbang.complaint.response-days}") int responseDays,
			@Value("${timbang.complaint.information-working-days}") int informationDays,
			@Value("${timbang.complaint.complaint-working-days}") int complaintDays,
			@Value("${timbang.complaint.field-check-working-days}") int fieldCheckDays,
			@Value("${timbang.complaint.oldest-days}") int oldestDays) {
		this.responseDays = responseDays;
		this.informationDays = informationDays;
		this.complaintDays = complaintDays;
		this.fieldCheckDays = fieldCheckDays;
		this.oldestDays = oldestDays;
	}

	/** Days until the first response. */
	public int responseDays() {
		return this.responseDays;
	}

	/** Working days until a question is answered. */
	public int informationDays() {
		return this.informationDays;
	}

	/** Working days until a complaint is answered. */
	public int complaintDays() {
		return this.complaintDays;
	}

	/** The same where somebody has to look at the place. */
	public int fieldCheckDays() {
		return this.fieldCheckDays;
	}

	/** How many days ago something may have happened. */
	public int oldestDays() {
		return this.oldestDays;
	}

	/** The last day for a first response. */
	LocalDate respondBy(LocalDateTime received) {
		return received.toLocalDate().plusDays(this.responseDays);
	}

	/** The last day for the answer; praise has none. */
	@Nullable LocalDate answerBy(ComplaintKind kind, boolean fieldCheck, LocalDateTime received, WorkCalendar calendar) {
		return switch (kind) {
			case COMPLAINT -> calendar.workingDay(received, fieldCheck ? this.fieldCheckDays : this.complaintDays);
			case INFORMATION -> calendar.workingDay(received, this.informationDays);
			case PRAISE -> null;
		};
	}

}
