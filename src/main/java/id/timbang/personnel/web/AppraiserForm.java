package id.timbang.personnel.web;

import java.time.LocalDate;
import java.util.Objects;

import id.timbang.personnel.Appraiser;
import id.timbang.personnel.DateSpan;
import id.timbang.personnel.EmployeeId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * Who appraises, from when until when, and why.
 */
record AppraiserForm(@Nullable EmployeeId appraiser, @Size(max = 150) String outside,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
		@NotBlank @Size(min = 3, max = 500) String reason) {

	/** A browser may leave an empty field out. */
	AppraiserForm {
		outside = Objects.requireNonNullElse(outside, "");
	}

	static AppraiserForm from(LocalDate today) {
		return new AppraiserForm(null, "", today, null, "");
	}

	void check(Errors errors) {
		if ((this.appraiser == null) == this.outside.isBlank() && !errors.hasFieldErrors("appraiser")) {
			errors.rejectValue("appraiser", "personnel.appraiser.choose");
		}
		if (!this.outside.isBlank() && this.outside.length() < 3) {
			errors.rejectValue("outside", "personnel.appraiser.outside.short");
		}
		if (this.from != null && this.until != null && this.until.isBefore(this.from)) {
			errors.rejectValue("until", "personnel.span.reversed");
		}
	}

	Appraiser toAppraiser() {
		return (this.appraiser != null) ? Appraiser.employee(this.appraiser) : Appraiser.outside(this.outside);
	}

	/** Only of a form without errors. */
	DateSpan toSpan() {
		if (this.from == null) {
			throw new IllegalStateException("the form has errors");
		}
		return new DateSpan(this.from, this.until);
	}

}
