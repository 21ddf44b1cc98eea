package id.timbang.period;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import id.timbang.scoring.Bands;
import id.timbang.scoring.Conversion;
import id.timbang.scoring.Rating;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The numbers by which figures suggest ratings under PermenPANRB 6/2022 (S6, S12, S21).
 * That regulation knows no percentages; what stands here is the agency's own decision,
 * and the defaults are the edges of PP 30/2019, the only confirmed national ones.
 *
 * @param resultsAbove figure of the results from which "above expectation" is suggested,
 * up to 120.00
 * @param resultsMeets figure of the results from which "meets expectation" is suggested,
 * above 0.00
 * @param behaviourAbove the same for behaviour
 * @param behaviourMeets the same for behaviour
 * @param minimumCoverage weight that must have a figure before the rest is renormalised,
 * in percent
 * @param conversion what becomes of achievements before they are weighted
 */
@Embeddable
public record ScoringRules(BigDecimal resultsAbove, BigDecimal resultsMeets, BigDecimal behaviourAbove,
		BigDecimal behaviourMeets, BigDecimal minimumCoverage, @Enumerated(EnumType.STRING) Conversion conversion) {

	public static final ScoringRules DEFAULT = new ScoringRules(BigDecimal.valueOf(110), BigDecimal.valueOf(90),
			BigDecimal.valueOf(110), BigDecimal.valueOf(90), BigDecimal.valueOf(70), Conversion.NONE);

	private static final BigDecimal HIGHEST = BigDecimal.valueOf(120);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public ScoringRules {
		resultsAbove = hundredths(resultsAbove);
		resultsMeets = hundredths(resultsMeets);
		behaviourAbove = hundredths(behaviourAbove);
		behaviourMeets = hundredths(behaviourMeets);
		minimumCoverage = hundredths(minimumCoverage);
	}

	private static BigDecimal hundredths(BigDecimal number) {
		return number.setScale(2, RoundingMode.UNNECESSARY);
	}

	/** Which figure of the results suggests which rating. */
	public Bands<Rating> results() {
		return bands(this.resultsAbove, this.resultsMeets);
	}

	/** Which figure of behaviour suggests which rating. */
	public Bands<Rating> behaviour() {
		return bands(this.behaviourAbove, this.behaviourMeets);
	}

	/** Whether results and behaviour are read off the same edges. */
	public boolean isSameForBoth() {
		return results().equals(behaviour());
	}

	private static Bands<Rating> bands(BigDecimal above, BigDecimal meets) {
		return Bands.of(Rating.class, above.toPlainString(), meets.toPlainString(), "0");
	}

	/**
	 * Refuses edges that do not follow each other or leave the scale.
	 * @throws SeveralRulesException with everything that has to change
	 */
	void check() {
		List<RuleException> found = new ArrayList<>();
		checkEdges(found, "resultsMeets", this.resultsMeets, "resultsAbove", this.resultsAbove);
		checkEdges(found, "behaviourMeets", this.behaviourMeets, "behaviourAbove", this.behaviourAbove);
		if (this.minimumCoverage.signum() <= 0 || this.minimumCoverage.compareTo(HUNDRED) > 0) {
			found.add(new RuleException("minimumCoverage", "period.rules.coverage"));
		}
		if (!found.isEmpty()) {
			throw new SeveralRulesException(found);
		}
	}

	private static void checkEdges(List<RuleException> found, String meetsField, BigDecimal meets, String aboveField,
			BigDecimal above) {
		if (meets.signum() <= 0) {
			found.add(new RuleException(meetsField, "period.rules.meets.positive"));
		}
		if (above.compareTo(HIGHEST) > 0) {
			found.add(new RuleException(aboveField, "period.rules.above.offScale"));
		}
		if (above.compareTo(meets) <= 0) {
			found.add(new RuleException(aboveField, "period.rules.above.first"));
		}
	}

}
