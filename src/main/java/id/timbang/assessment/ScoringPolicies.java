package id.timbang.assessment;

import java.math.BigDecimal;

import id.timbang.period.CycleId;
import id.timbang.scoring.Bands;
import id.timbang.scoring.MatrixPolicy;
import id.timbang.scoring.MissingRule;
import id.timbang.scoring.Rating;
import id.timbang.scoring.ScoringSettings;
import id.timbang.scoring.Weight;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Knows by which rule set a cycle is scored. For now every cycle follows PermenPANRB
 * 6/2022 with the numbers of the settings; thresholds are those of PP 30/2019 because no
 * other national ones are confirmed (S6).
 */
@Component
public class ScoringPolicies {

	private final MatrixPolicy policy;

	ScoringPolicies(@Value("${timbang.scoring.above-from}") BigDecimal above,
			@Value("${timbang.scoring.meets-from}") BigDecimal meets,
			@Value("${timbang.scoring.minimum-coverage}") BigDecimal coverage,
			@Value("${timbang.additional-results-limit}") BigDecimal additional) {
		ScoringSettings settings = new ScoringSettings(MissingRule.RENORMALISE, new Weight(coverage),
				new Weight(additional), ScoringSettings.FEWEST_RATERS, ScoringSettings.FEWEST_RATINGS);
		Bands<Rating> bands = Bands.of(Rating.class, above.toPlainString(), meets.toPlainString(), "0");
		this.policy = new MatrixPolicy(settings, bands, bands);
	}

	/** The rule set of a cycle. */
	public MatrixPolicy of(CycleId cycle) {
		return this.policy;
	}

}
