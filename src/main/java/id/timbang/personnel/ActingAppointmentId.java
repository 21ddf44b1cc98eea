package id.timbang.personnel;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies the appointment of an acting official (<i>penunjukan Plt/Plh</i>).
 */
@Embeddable
public record ActingAppointmentId(UUID actingAppointmentId) implements Serializable {

	/** A new identifier. */
	static ActingAppointmentId next() {
		return new ActingAppointmentId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.actingAppointmentId.toString();
	}

}
