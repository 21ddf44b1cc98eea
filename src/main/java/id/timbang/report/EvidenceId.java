package id.timbang.report;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies a piece of evidence (<i>bukti dukung</i>).
 */
@Embeddable
public record EvidenceId(UUID evidenceId) implements Serializable {

	static EvidenceId next() {
		return new EvidenceId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.evidenceId.toString();
	}

}
