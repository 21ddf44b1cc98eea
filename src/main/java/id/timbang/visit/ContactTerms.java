package id.timbang.visit;

import java.time.LocalDate;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long a contact is kept: for a while after completion, in which the citizen is told,
 * and never longer than so many days after receipt (UU 27/2022: deleted when its purpose
 * is met).
 */
@Component
public class ContactTerms {

	private final int daysAfterCompletion;

	private final int daysAtMost;

	ContactTerms(@Value("${timbang.contact.days-after-completion}") int daysAfterCompletion,
			@Value("${timbang.contact.days-at-most}") int daysAtMost) {
		this.daysAfterCompletion = daysAfterCompletion;
		this.daysAtMost = daysAtMost;
	}

	/** Days after completion. */
	public int daysAfterCompletion() {
		return this.daysAfterCompletion;
	}

	/** Days after receipt, whatever happens. */
	public int daysAtMost() {
		return this.daysAtMost;
	}

	/** The day on which the contact of an open visit is deleted. */
	LocalDate afterReceipt(LocalDate receivedOn) {
		return receivedOn.plusDays(this.daysAtMost);
	}

	/** The day on which that of a completed one is deleted, unless it is earlier. */
	LocalDate afterCompletion(LocalDate completedOn) {
		return completedOn.plusDays(this.daysAfterCompletion);
	}

}
