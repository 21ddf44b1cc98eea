package id.timbang.service;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies one version of what is promised about a service.
 */
@Embeddable
public record StandardId(UUID standardId) implements Serializable {

	static StandardId next() {
		return new StandardId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.standardId.toString();
	}

}
