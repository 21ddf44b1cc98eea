package id.timbang.period.web;

import java.time.LocalDate;

import id.timbang.period.PeriodSummary;
import id.timbang.period.Windows;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * When the phases of a period should end.
 */
record WindowsForm(long version, @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate reportingUntil,
		@NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate assessmentUntil,
		@NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate calibrationUntil,
		@NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate releaseOn, boolean movesByItself) {

	static WindowsForm of(PeriodSummary period) {
		Windows windows = period.windows();
		return new WindowsForm(period.version(), windows.reportingUntil(), windows.assessmentUntil(),
				windows.calibrationUntil(), windows.releaseOn(), period.movesByItself());
	}

	/** Only of a form without errors. */
	Windows toWindows() {
		if (this.reportingUntil == null || this.assessmentUntil == null || this.calibrationUntil == null
				|| this.releaseOn == null) {
			throw new IllegalStateException("the form has errors");
		}
		return new Windows(this.reportingUntil, this.assessmentUntil, this.calibrationUntil, this.releaseOn);
	}

}
