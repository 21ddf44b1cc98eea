package id.timbang.assessment;

import java.math.BigDecimal;

import id.timbang.period.PeriodSummary;
import id.timbang.period.ScoringRules;
import id.timbang.personnel.PositionLevel;
import id.timbang.scoring.ScoringPolicy;
import id.timbang.scoring.Weight;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Knows by which rule set the people of a period are scored.
 */
@Component
public class ScoringPolicies {

	private final Weight additionalLimit;

	ScoringPolicies(@Value("${timbang.additional-results-limit}") BigDecimal additionalLimit) {
		this.additionalLimit = new Weight(additionalLimit);
	}

	/** The rule set of a period. */
	public ByPosition of(PeriodSummary period) {
		return of(period.rules());
	}

	/** The rule set that these rules make. */
	public ByPosition of(ScoringRules rules) {
		return new ByPosition(rules.policy(this.additionalLimit, true), rules.policy(this.additionalLimit, false));
	}

	/**
	 * A rule set for the two position groups.
	 *
	 * @param leading for positions that lead
	 * @param others for all other positions
	 */
	public record ByPosition(ScoringPolicy leading, ScoringPolicy others) {

		/** The one for a position. */
		public ScoringPolicy of(PositionLevel level) {
			return level.isLeading() ? this.leading : this.others;
		}

	}

}
