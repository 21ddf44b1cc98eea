package id.timbang.development.web;

import java.util.Objects;

import id.timbang.development.NewPractice;
import id.timbang.development.PracticeSummary;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a good practice, as it is typed.
 *
 * @param version of what the form was filled from; none for a new one
 */
record PracticeForm(@Nullable Long version,
		@Size(min = NewPractice.SHORTEST_LINE, max = NewPractice.LONGEST_TITLE) String title,
		@Size(min = NewPractice.SHORTEST, max = NewPractice.LONGEST) String way,
		@Size(min = NewPractice.SHORTEST, max = NewPractice.LONGEST) String effect,
		@Size(min = NewPractice.SHORTEST_LINE, max = NewPractice.LONGEST_CONTACT) String reach) {

	PracticeForm {
		title = Objects.requireNonNullElse(title, "");
		way = Objects.requireNonNullElse(way, "");
		effect = Objects.requireNonNullElse(effect, "");
		reach = Objects.requireNonNullElse(reach, "");
	}

	static PracticeForm of(@Nullable PracticeSummary practice) {
		if (practice == null) {
			return new PracticeForm(null, "", "", "", "");
		}
		NewPractice content = practice.content();
		return new PracticeForm(practice.version(), content.title(), content.done(), content.outcome(),
				content.contact());
	}

	NewPractice toPractice() {
		return new NewPractice(this.title, this.way, this.effect, this.reach);
	}

}
