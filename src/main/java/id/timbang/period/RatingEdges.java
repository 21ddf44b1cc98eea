package id.timbang.period;

import java.math.BigDecimal;
import java.util.List;

import id.timbang.scoring.Bands;
import id.timbang.scoring.Rating;
import id.timbang.shared.RuleException;
import jakarta.persistence.Embeddable;

/**
 * From which figures ratings are suggested under PermenPANRB 6/2022 (S6). That regulation
 * knows no percentages; the defaults are the edges of PP 30/2019, the only confirmed
 * national ones.
 *
 * @param resultsAbove figure of the results from which "above expectation" is suggested,
 * up to 120.00
 * @param resultsMeets figure of the results from which "meets expectation" is suggested,
 * above 0.00
 * @param behaviourAbove the same for behaviour
 * @param behaviourMeets the same for behaviour
 */
@Embeddable
public record RatingEdges(BigDecimal resultsAbove, BigDecimal resultsMeets, BigDecimal behaviourAbove,
		BigDecimal behaviourMeets) {

	static final RatingEdges DEFAULT = new RatingEdges(BigDecimal.valueOf(110), BigDecimal.valueOf(90),
			BigDecimal.valueOf(110), BigDecimal.valueOf(90));

	public RatingEdges {
		resultsAbove = Hundredths.of(resultsAbove);
		resultsMeets = Hundredths.of(resultsMeets);
		behaviourAbove = Hundredths.of(behaviourAbove);
		behaviourMeets = Hundredths.of(behaviourMeets);
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

	/** Adds what is out of order or off the scale. */
	void check(List<RuleException> found) {
		check(found, "resultsMeets", this.resultsMeets, "resultsAbove", this.resultsAbove);
		check(found, "behaviourMeets", this.behaviourMeets, "behaviourAbove", this.behaviourAbove);
	}

	private static void check(List<RuleException> found, String meetsField, BigDecimal meets, String aboveField,
			BigDecimal above) {
		if (meets.signum() <= 0) {
			found.add(new RuleException(meetsField, "period.rules.meets.positive"));
		}
		if (above.compareTo(Hundredths.HIGHEST) > 0) {
			found.add(new RuleException(aboveField, "period.rules.above.offScale"));
		}
		if (above.compareTo(meets) <= 0) {
			found.add(new RuleException(aboveField, "period.rules.above.first"));
		}
	}

}
