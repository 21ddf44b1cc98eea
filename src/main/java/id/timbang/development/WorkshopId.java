package id.timbang.development;

import java.util.UUID;

/**
 * Identifies a workshop (<i>lokakarya</i>).
 */
public record WorkshopId(UUID workshopId) {

	static WorkshopId next() {
		return new WorkshopId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.workshopId.toString();
	}

}
