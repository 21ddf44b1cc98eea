package id.timbang.personnel;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies an assignment (<i>penugasan</i>).
 */
@Embeddable
public record AssignmentId(UUID assignmentId) implements Serializable {

	@Override
	public String toString() {
		return this.assignmentId.toString();
	}

}
