package id.timbang.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything about a complaint, for those who work on it.
 *
 * @param complaint its row
 * @param version for the forms
 * @param text what the citizen tells
 * @param happenedOn the day of the event, if the citizen says
 * @param officer a name, as it was typed; empty for none
 * @param fieldCheck whether somebody has to look at the place
 * @param respondBy last day for a first response
 * @param respondedAt when somebody had looked at it
 * @param answer what the citizen reads
 * @param steps what was done, one after the other
 */
public record ComplaintPage(ComplaintSummary complaint, long version, String text, @Nullable LocalDate happenedOn,
		String officer, boolean fieldCheck, LocalDate respondBy, @Nullable Instant respondedAt, @Nullable String answer,
		List<ComplaintStep> steps) {

	public ComplaintPage {
		steps = List.copyOf(steps);
	}

	/** Whether it can be answered now. */
	public boolean isAnswerable() {
		return this.complaint.state().next().contains(ComplaintState.ANSWERED);
	}

	/** Whether it can be refused now. */
	public boolean isRefusable() {
		return this.complaint.state().next().contains(ComplaintState.REFUSED);
	}

	/** Whether it is praise that can be passed on to whom it means. */
	public boolean isPassable() {
		boolean verified = this.complaint.state() != ComplaintState.RECEIVED
				&& this.complaint.state() != ComplaintState.REFUSED;
		return this.complaint.kind() == ComplaintKind.PRAISE && verified
				&& this.steps.stream().noneMatch((step) -> step.action() == ComplaintStep.Action.PASSED_ON);
	}

	/** Whether question and answer can be prepared for everybody. */
	public boolean isPublishable() {
		return this.complaint.state() == ComplaintState.ANSWERED || this.complaint.state() == ComplaintState.CLOSED;
	}

	/** Whether it can be said now that somebody has to look at the place. */
	public boolean isCheckable() {
		return this.complaint.kind() == ComplaintKind.COMPLAINT && this.complaint.state().isOpen() && !this.fieldCheck;
	}

}
