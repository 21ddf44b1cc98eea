package id.timbang.personnel;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A civil servant (<i>pegawai ASN</i>).
 */
@Entity
class Employee {

	@EmbeddedId
	private EmployeeId id;

	@Version
	private @Nullable Long version;

	private String nip;

	private String name;

	private @Nullable String email;

	@Enumerated(EnumType.STRING)
	private EmploymentType employmentType;

	private String grade;

	protected Employee() {
	}

	Employee(EmployeeDetails details) {
		this.id = EmployeeId.next();
		describe(details);
	}

	/**
	 * Changes what is known about the person; the number decides between PNS and PPPK.
	 */
	final void describe(EmployeeDetails details) {
		this.nip = details.nip().digits();
		this.employmentType = details.nip().employmentType();
		this.name = details.name();
		this.email = details.email();
		this.grade = details.grade();
	}

	EmployeeId id() {
		return this.id;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	String nip() {
		return this.nip;
	}

	String name() {
		return this.name;
	}

	EmploymentType employmentType() {
		return this.employmentType;
	}

	EmployeeDetails details() {
		return new EmployeeDetails(new Nip(this.nip), this.name, this.email, this.grade);
	}

}
