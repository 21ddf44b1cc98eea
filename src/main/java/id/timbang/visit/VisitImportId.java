package id.timbang.visit;

import java.util.UUID;

/**
 * Identifies a file with the visits of another register.
 */
public record VisitImportId(UUID importId) {

	static VisitImportId next() {
		return new VisitImportId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.importId.toString();
	}

}
