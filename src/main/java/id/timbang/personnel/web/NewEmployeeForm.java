package id.timbang.personnel.web;

import java.time.LocalDate;
import java.util.Objects;

import id.timbang.personnel.EmployeeDetails;
import id.timbang.personnel.NewEmployee;
import id.timbang.personnel.Nip;
import id.timbang.personnel.PositionId;
import id.timbang.personnel.UnitId;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * A person to be added, with the first assignment.
 */
record NewEmployeeForm(@NotBlank @Size(min = 2, max = 150) String name, @NotBlank @ValidNip String nip,
		@NotBlank @Size(max = 10) String grade, @Email @Size(max = 254) String email, @NotNull @Nullable UnitId unit,
		@NotNull @Nullable PositionId position,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate since) {

	/** A browser may leave an empty field out. */
	NewEmployeeForm {
		email = Objects.requireNonNullElse(email, "");
	}

	static NewEmployeeForm empty() {
		return new NewEmployeeForm("", "", "", "", null, null, null);
	}

	/** Only of a form without errors. */
	NewEmployee toEmployee() {
		if (this.unit == null || this.position == null || this.since == null) {
			throw new IllegalStateException("the form has errors");
		}
		EmployeeDetails details = new EmployeeDetails(new Nip(Nip.strip(this.nip)), this.name,
				this.email.isEmpty() ? null : this.email, this.grade);
		return new NewEmployee(details, this.unit, this.position, this.since);
	}

}
