package id.timbang.indicator;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies one version of an indicator; plans and results point at it.
 */
@Embeddable
public record IndicatorVersionId(UUID indicatorVersionId) implements Serializable {

	static IndicatorVersionId next() {
		return new IndicatorVersionId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.indicatorVersionId.toString();
	}

}
