package id.timbang.workday.web;

import java.time.LocalDate;

import id.timbang.workday.Holiday;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * A holiday to be added.
 */
record HolidayForm(@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
		@NotBlank @Size(min = 3, max = 150) String name, @NotNull Holiday.@Nullable Kind kind) {

	static HolidayForm empty() {
		return new HolidayForm(null, "", Holiday.Kind.NATIONAL);
	}

	/** Only of a form without errors. */
	Holiday toHoliday() {
		if (this.day == null || this.kind == null) {
			throw new IllegalStateException("the form has errors");
		}
		return new Holiday(this.day, this.name, this.kind);
	}

}
