package id.timbang.personnel;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies a unit.
 */
@Embeddable
public record UnitId(UUID unitId) implements Serializable {

	static UnitId next() {
		return new UnitId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.unitId.toString();
	}

}
