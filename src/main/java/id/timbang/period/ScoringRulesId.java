package id.timbang.period;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies a version of the scoring rules of a cycle.
 */
@Embeddable
public record ScoringRulesId(UUID scoringRulesId) implements Serializable {

	static ScoringRulesId next() {
		return new ScoringRulesId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.scoringRulesId.toString();
	}

}
