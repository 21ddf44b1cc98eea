package id.timbang.visit;

import java.util.UUID;

/**
 * Identifies a visit (<i>kunjungan</i>).
 */
public record VisitId(UUID visitId) {

	static VisitId next() {
		return new VisitId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.visitId.toString();
	}

}
