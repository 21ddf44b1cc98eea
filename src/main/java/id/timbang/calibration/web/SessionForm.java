package id.timbang.calibration.web;

import java.time.LocalDate;
import java.util.Objects;

import id.timbang.calibration.NewSession;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * A session as it is typed.
 */
record SessionForm(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate satOn,
		@Size(max = 500) String attended, @Size(max = 4000) String conclusion) {

	static final SessionForm EMPTY = new SessionForm(null, "", "");

	SessionForm {
		attended = Objects.requireNonNullElse(attended, "");
		conclusion = Objects.requireNonNullElse(conclusion, "");
	}

	NewSession toSession() {
		return new NewSession(this.satOn, this.attended, this.conclusion);
	}

}
