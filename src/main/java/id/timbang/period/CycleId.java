package id.timbang.period;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies a cycle (<i>siklus</i>).
 */
@Embeddable
public record CycleId(UUID cycleId) implements Serializable {

	static CycleId next() {
		return new CycleId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.cycleId.toString();
	}

}
