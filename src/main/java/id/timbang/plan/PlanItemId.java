package id.timbang.plan;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies one indicator of a plan (<i>IKI</i>) in one version of it.
 */
@Embeddable
public record PlanItemId(UUID planItemId) implements Serializable {

	static PlanItemId next() {
		return new PlanItemId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.planItemId.toString();
	}

}
