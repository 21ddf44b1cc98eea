package id.timbang.period;

import java.math.BigDecimal;
import java.util.List;

import id.timbang.scoring.Component;
import id.timbang.scoring.ComponentShare;
import id.timbang.scoring.Direction;
import id.timbang.scoring.MissingRule;
import id.timbang.scoring.Quantity;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.Target;
import id.timbang.scoring.Weight;
import id.timbang.shared.RuleException;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.EmbeddedColumnNaming;

/**
 * How several sources make a total, by position group, because not everybody has
 * subordinates (S10). Without results or the appraiser there is no total; what happens
 * where another source is missing is said for each (S12).
 *
 * @param satisfactionTarget index of the citizens that counts as 100, above 0.00 to
 * 100.00 (S11)
 * @param others weights for positions that do not lead
 * @param leading weights for positions that lead
 */
@Embeddable
public record MultiSourceShares(BigDecimal satisfactionTarget, @Enumerated(EnumType.STRING) MissingRule missingPeers,
		@Enumerated(EnumType.STRING) MissingRule missingSubordinates,
		@Enumerated(EnumType.STRING) MissingRule missingSelf, @Enumerated(EnumType.STRING) MissingRule missingCitizens,
		@EmbeddedColumnNaming("others_%s") SourceWeights others,
		@EmbeddedColumnNaming("leading_%s") SourceWeights leading) {

	static final MultiSourceShares DEFAULT = new MultiSourceShares(BigDecimal.valueOf(85), MissingRule.RENORMALISE,
			MissingRule.RENORMALISE, MissingRule.RENORMALISE, MissingRule.RENORMALISE,
			SourceWeights.of(50, 25, 10, 0, 5, 10), SourceWeights.of(50, 20, 10, 5, 5, 10));

	public MultiSourceShares {
		satisfactionTarget = Hundredths.of(satisfactionTarget);
	}

	/**
	 * Weights and rules for missing parts of one position group, in the same order for
	 * both.
	 */
	public List<ComponentShare> of(boolean leads) {
		SourceWeights weights = leads ? this.leading : this.others;
		return List.of(share(Component.RESULTS, weights.results(), MissingRule.BLOCK),
				share(Component.APPRAISER, weights.appraiser(), MissingRule.BLOCK),
				share(Component.PEERS, weights.peers(), this.missingPeers),
				share(Component.SUBORDINATES, weights.subordinates(), this.missingSubordinates),
				share(Component.SELF, weights.self(), this.missingSelf),
				share(Component.CITIZENS, weights.citizens(), this.missingCitizens));
	}

	private static ComponentShare share(Component component, BigDecimal weight, MissingRule missing) {
		return new ComponentShare(component, new Weight(weight), missing);
	}

	/** By which the citizens' index becomes an achievement (S11). */
	public Quantity satisfaction() {
		return Quantity.of(Target.of(Ratio.of(this.satisfactionTarget)), Direction.HIGHER);
	}

	/** Whether citizens have a weight in either position group. */
	boolean weighsCitizens() {
		return this.others.citizens().signum() > 0 || this.leading.citizens().signum() > 0;
	}

	/** Adds what cannot be. */
	void check(List<RuleException> found) {
		if (this.satisfactionTarget.signum() <= 0 || this.satisfactionTarget.compareTo(Hundredths.HUNDRED) > 0) {
			found.add(new RuleException("satisfactionTarget", "period.rules.coverage"));
		}
		this.others.check(found, "others");
		this.leading.check(found, "leading");
	}

}
