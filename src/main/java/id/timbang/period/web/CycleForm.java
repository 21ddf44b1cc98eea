package id.timbang.period.web;

import java.time.LocalDate;

import id.timbang.period.Cadence;
import id.timbang.period.NewCycle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A cycle to be planned.
 */
record CycleForm(@NotBlank @Size(min = 3, max = 100) String name,
		@NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
		@NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until, @NotNull @Nullable Cadence cadence,
		@NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate planFrom,
		@NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate planUntil) {

	/** A calendar year, with plans agreed in its first month. */
	static CycleForm of(int year) {
		LocalDate first = LocalDate.of(year, 1, 1);
		return new CycleForm("Tahun " + year, first, LocalDate.of(year, 12, 31), Cadence.MONTHLY, first,
				LocalDate.of(year, 1, 31));
	}

	/** Only of a form without errors. */
	NewCycle toCycle() {
		if (this.from == null || this.until == null || this.planFrom == null || this.planUntil == null
				|| this.cadence == null) {
			throw new IllegalStateException("the form has errors");
		}
		return new NewCycle(this.name, this.from, this.until, this.planFrom, this.planUntil, this.cadence);
	}

}
