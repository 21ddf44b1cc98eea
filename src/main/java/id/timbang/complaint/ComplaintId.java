package id.timbang.complaint;

import java.util.UUID;

/**
 * Identifies a complaint (<i>pengaduan</i>).
 */
public record ComplaintId(UUID complaintId) {

	static ComplaintId next() {
		return new ComplaintId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.complaintId.toString();
	}

}
