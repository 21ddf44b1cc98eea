package id.timbang.calibration;

import java.util.UUID;

/**
 * Identifies an adjustment (<i>penyesuaian</i>).
 */
public record AdjustmentId(UUID adjustmentId) {

	static AdjustmentId next() {
		return new AdjustmentId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.adjustmentId.toString();
	}

}
