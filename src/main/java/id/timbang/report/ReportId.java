package id.timbang.report;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies a report (<i>laporan kinerja</i>).
 */
@Embeddable
public record ReportId(UUID reportId) implements Serializable {

	static ReportId next() {
		return new ReportId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.reportId.toString();
	}

}
