package id.timbang.feedback;

import java.util.UUID;

/**
 * Identifies a burst.
 */
public record BurstId(UUID burstId) {

	static BurstId next() {
		return new BurstId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.burstId.toString();
	}

}
