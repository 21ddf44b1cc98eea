package id.timbang.assessment;

import java.math.BigDecimal;

import id.timbang.period.PeriodSummary;
import id.timbang.period.ScoringRules;
import id.timbang.scoring.MatrixPolicy;
import id.timbang.scoring.MissingRule;
import id.timbang.scoring.ScoringSettings;
import id.timbang.scoring.Weight;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Knows by which rule set a period is scored: PermenPANRB 6/2022 with the numbers that HR
 * has set for it.
 */
@Component
public class ScoringPolicies {

	private final Weight additionalLimit;

	ScoringPolicies(@Value("${timbang.additional-results-limit}") BigDecimal additionalLimit) {
		this.additionalLimit = new Weight(additionalLimit);
	}

	/** The rule set of a period. */
	public MatrixPolicy of(PeriodSummary period) {
		ScoringRules rules = period.rules();
		ScoringSettings settings = new ScoringSettings(MissingRule.RENORMALISE, new Weight(rules.minimumCoverage()),
				this.additionalLimit, ScoringSettings.FEWEST_RATERS, ScoringSettings.FEWEST_RATINGS,
				rules.conversion());
		return new MatrixPolicy(settings, rules.results(), rules.behaviour());
	}

}
