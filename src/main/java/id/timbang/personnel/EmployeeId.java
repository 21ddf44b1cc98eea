package id.timbang.personnel;

import java.io.Serializable;
import java.util.UUID;

import id.timbang.shared.Actor;
import jakarta.persistence.Embeddable;

/**
 * Identifies an employee (<i>pegawai</i>).
 */
@Embeddable
public record EmployeeId(UUID employeeId) implements Serializable {

	static EmployeeId next() {
		return new EmployeeId(UUID.randomUUID());
	}

	/** Whether this is the employee behind the account that asks. */
	public boolean isOf(Actor actor) {
		return this.employeeId.equals(actor.employeeId());
	}

	@Override
	public String toString() {
		return this.employeeId.toString();
	}

}
