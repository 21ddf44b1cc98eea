package id.timbang.development.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import id.timbang.development.ActionKind;
import id.timbang.development.NewAction;
import id.timbang.personnel.EmployeeId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What shall be undertaken, as it is typed.
 *
 * @param origin the item of the plan that it is about
 */
record ActionForm(@NotNull @Nullable UUID origin, @NotNull @Nullable ActionKind kind,
		@Size(min = NewAction.SHORTEST, max = NewAction.LONGEST) String agreed, @NotNull @Nullable EmployeeId owner,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate dueOn) {

	ActionForm {
		agreed = Objects.requireNonNullElse(agreed, "");
	}

	/** What is proposed. */
	static ActionForm of(@Nullable UUID origin, @Nullable ActionKind kind) {
		return new ActionForm(origin, kind, "", null, null);
	}

	/** Only of a form without errors. */
	NewAction toAction() {
		return new NewAction(Objects.requireNonNull(this.origin), Objects.requireNonNull(this.kind), this.agreed,
				Objects.requireNonNull(this.owner), Objects.requireNonNull(this.dueOn));
	}

}
