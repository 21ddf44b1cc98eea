package id.timbang.plan;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies a version of a plan (<i>SKP</i>).
 */
@Embeddable
public record PlanId(UUID planId) implements Serializable {

	static PlanId next() {
		return new PlanId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.planId.toString();
	}

}
