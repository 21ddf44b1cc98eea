package id.timbang.period;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies a period (<i>periode penilaian</i>).
 */
@Embeddable
public record PeriodId(UUID periodId) implements Serializable {

	static PeriodId next() {
		return new PeriodId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.periodId.toString();
	}

}
