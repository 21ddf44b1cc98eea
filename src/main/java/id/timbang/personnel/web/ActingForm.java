package id.timbang.personnel.web;

import java.time.LocalDate;
import java.util.Objects;

import id.timbang.personnel.ActingCapacity;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.NewActing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * Who acts in whose place, from when until when, and by which order.
 */
record ActingForm(@NotNull @Nullable EmployeeId acting, @NotNull @Nullable ActingCapacity capacity,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
		@NotBlank @Size(min = 3, max = 200) String order) {

	/** A browser may leave an empty field out. */
	ActingForm {
		order = Objects.requireNonNullElse(order, "");
	}

	static ActingForm from(LocalDate today) {
		return new ActingForm(null, ActingCapacity.PLH, today, null, "");
	}

	void check(Errors errors) {
		if (this.from != null && this.until != null && this.until.isBefore(this.from)) {
			errors.rejectValue("until", "personnel.span.reversed");
		}
	}

	/** Only of a form without errors. */
	NewActing toNewActing() {
		if (this.acting == null || this.capacity == null || this.from == null || this.until == null) {
			throw new IllegalStateException("the form has errors");
		}
		return new NewActing(this.acting, this.capacity, this.from, this.until, this.order);
	}

}
