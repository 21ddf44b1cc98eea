package id.timbang.service;

import java.util.UUID;

/**
 * Identifies a kiosk key without being one.
 */
public record KioskKeyId(UUID kioskKeyId) {

	static KioskKeyId next() {
		return new KioskKeyId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.kioskKeyId.toString();
	}

}
