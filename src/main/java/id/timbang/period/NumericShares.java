package id.timbang.period;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import id.timbang.scoring.Component;
import id.timbang.shared.RuleException;
import jakarta.persistence.Embeddable;

/**
 * How results and behaviour make a total under PP 30/2019 (S9): 70/30 where the appraiser
 * alone is heard, 60/40 with others. How much the appraiser weighs against the others is
 * left open there.
 *
 * @param resultsWeight weight of results in percent; behaviour has the rest
 * @param appraiserWeight weight of the appraiser within behaviour in percent; others have
 * the rest
 * @param hearsPeers whether peers are heard
 * @param hearsSubordinates whether subordinates are heard
 */
@Embeddable
public record NumericShares(BigDecimal resultsWeight, BigDecimal appraiserWeight, boolean hearsPeers,
		boolean hearsSubordinates) {

	static final NumericShares DEFAULT = new NumericShares(BigDecimal.valueOf(70), Hundredths.HUNDRED, false, false);

	public NumericShares {
		resultsWeight = Hundredths.of(resultsWeight);
		appraiserWeight = Hundredths.of(appraiserWeight);
	}

	/** What behaviour weighs, in percent. */
	public BigDecimal behaviourWeight() {
		return Hundredths.HUNDRED.subtract(this.resultsWeight);
	}

	/** What the others weigh within behaviour, in percent. */
	public BigDecimal othersWeight() {
		return Hundredths.HUNDRED.subtract(this.appraiserWeight);
	}

	/** The groups that are heard. */
	public List<Component> others() {
		return Stream
			.of(this.hearsPeers ? Component.PEERS : null, this.hearsSubordinates ? Component.SUBORDINATES : null)
			.filter((group) -> group != null)
			.toList();
	}

	/** Adds what cannot be. */
	void check(List<RuleException> found) {
		if (this.resultsWeight.signum() <= 0 || this.resultsWeight.compareTo(Hundredths.HUNDRED) >= 0) {
			found.add(new RuleException("resultsWeight", "period.rules.results.between"));
		}
		boolean alone = this.appraiserWeight.compareTo(Hundredths.HUNDRED) == 0;
		if (this.appraiserWeight.signum() <= 0 || this.appraiserWeight.compareTo(Hundredths.HUNDRED) > 0) {
			found.add(new RuleException("appraiserWeight", "period.rules.appraiser.between"));
		}
		else if (alone && !others().isEmpty()) {
			found.add(new RuleException("appraiserWeight", "period.rules.others.silent"));
		}
		else if (!alone && others().isEmpty()) {
			found.add(new RuleException("appraiserWeight", "period.rules.others.none"));
		}
	}

}
