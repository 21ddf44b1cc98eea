package id.timbang.personnel.web;

import java.util.Objects;

import id.timbang.personnel.EmployeeDetails;
import id.timbang.personnel.EmployeePage;
import id.timbang.personnel.Nip;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What HR can change about a person.
 */
record EmployeeForm(long version, @NotBlank @Size(min = 2, max = 150) String name, @NotBlank @ValidNip String nip,
		@NotBlank @Size(max = 10) String grade, @Email @Size(max = 254) String email) {

	/** A browser may leave an empty field out. */
	EmployeeForm {
		email = Objects.requireNonNullElse(email, "");
	}

	static EmployeeForm of(EmployeePage employee) {
		EmployeeDetails details = employee.details();
		return new EmployeeForm(employee.version(), details.name(), details.nip().grouped(), details.grade(),
				(details.email() != null) ? details.email() : "");
	}

	EmployeeDetails toDetails() {
		return new EmployeeDetails(new Nip(Nip.strip(this.nip)), this.name, this.email.isEmpty() ? null : this.email,
				this.grade);
	}

}
