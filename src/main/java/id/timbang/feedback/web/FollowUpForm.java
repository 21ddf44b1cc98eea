package id.timbang.feedback.web;

import java.time.YearMonth;
import java.util.Objects;

import id.timbang.feedback.FollowUp;
import id.timbang.feedback.FollowUpRow;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What is undertaken about an element, as it is typed.
 */
record FollowUpForm(@Size(min = FollowUp.SHORTEST_PLAN, max = FollowUp.LONGEST_TEXT) String planned,
		@Size(min = FollowUp.SHORTEST_FUNCTION, max = FollowUp.LONGEST_FUNCTION) String responsible,
		@NotNull @Nullable YearMonth due, @Size(max = FollowUp.LONGEST_TEXT) String done) {

	private static final FollowUpForm EMPTY = new FollowUpForm("", "", null, "");

	FollowUpForm {
		planned = Objects.requireNonNullElse(planned, "");
		responsible = Objects.requireNonNullElse(responsible, "");
		done = Objects.requireNonNullElse(done, "");
	}

	static FollowUpForm of(FollowUpRow row) {
		FollowUp written = row.followUp();
		if (written == null) {
			return EMPTY;
		}
		FollowUp.Content content = written.content();
		return new FollowUpForm(content.planned(), content.responsible(), content.due(), content.done());
	}

	/** Says what else is wrong with what was typed. */
	void check(Errors errors) {
		MonthsForm.refuseUnheard("due", this.due, errors);
	}

	FollowUp.Content toContent() {
		return new FollowUp.Content(this.planned, this.responsible, Objects.requireNonNull(this.due), this.done);
	}

}
