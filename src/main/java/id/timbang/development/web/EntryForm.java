package id.timbang.development.web;

import java.time.LocalDate;
import java.util.Objects;

import id.timbang.development.NewEntry;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What was talked about, as it is typed.
 *
 * @param corrects number of the entry that it corrects
 */
record EntryForm(@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate heldOn,
		@Size(min = NewEntry.SHORTEST, max = NewEntry.LONGEST) String discussed,
		@Size(max = NewEntry.LONGEST_SETTLED) String settled,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate followUpOn, @Nullable Integer corrects) {

	EntryForm {
		discussed = Objects.requireNonNullElse(discussed, "");
		settled = Objects.requireNonNullElse(settled, "");
	}

	static EntryForm of(LocalDate today) {
		return new EntryForm(today, "", "", null, null);
	}

	/** Only of a form without errors. */
	NewEntry toEntry() {
		return new NewEntry(Objects.requireNonNull(this.heldOn), this.discussed, this.settled, this.followUpOn,
				this.corrects);
	}

}
