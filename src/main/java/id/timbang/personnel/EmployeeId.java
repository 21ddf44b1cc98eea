package id.timbang.personnel;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies an employee (<i>pegawai</i>).
 */
@Embeddable
public record EmployeeId(UUID employeeId) implements Serializable {

	static EmployeeId next() {
		return new EmployeeId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.employeeId.toString();
	}

}
