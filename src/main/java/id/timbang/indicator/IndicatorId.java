package id.timbang.indicator;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies an indicator (<i>indikator</i>) through all its versions.
 */
@Embeddable
public record IndicatorId(UUID indicatorId) implements Serializable {

	static IndicatorId next() {
		return new IndicatorId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.indicatorId.toString();
	}

}
