package id.timbang.service;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies a public service (<i>jenis pelayanan</i>).
 */
@Embeddable
public record ServiceId(UUID serviceId) implements Serializable {

	static ServiceId next() {
		return new ServiceId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.serviceId.toString();
	}

}
