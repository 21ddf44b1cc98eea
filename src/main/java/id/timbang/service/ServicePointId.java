package id.timbang.service;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies a service point (<i>titik layanan</i>).
 */
@Embeddable
public record ServicePointId(UUID pointId) implements Serializable {

	static ServicePointId next() {
		return new ServicePointId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.pointId.toString();
	}

}
