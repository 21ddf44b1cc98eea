package id.timbang.personnel;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies a position (<i>jabatan</i>).
 */
@Embeddable
public record PositionId(UUID positionId) implements Serializable {

	static PositionId next() {
		return new PositionId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.positionId.toString();
	}

}
