package id.timbang.service;

import java.util.UUID;

/**
 * Identifies a public service (<i>jenis pelayanan</i>).
 */
public record ServiceId(UUID serviceId) {

	static ServiceId next() {
		return new ServiceId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.serviceId.toString();
	}

}
