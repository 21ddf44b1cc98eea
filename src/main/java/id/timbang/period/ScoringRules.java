package id.timbang.period;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.timbang.scoring.Conversion;
import id.timbang.scoring.MatrixPolicy;
import id.timbang.scoring.MissingRule;
import id.timbang.scoring.MultiSourcePolicy;
import id.timbang.scoring.NumericPolicy;
import id.timbang.scoring.ScoringPolicy;
import id.timbang.scoring.ScoringSettings;
import id.timbang.scoring.Weight;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * By which rule set and with which numbers figures make predicates (S6, S9, S10, S12,
 * S21). The numbers are the agency's own decision. Those of the two rule sets that are
 * not chosen are kept, so that trying another one loses nothing.
 *
 * @param policy which rule set
 * @param minimumCoverage weight that must have a figure before the rest is renormalised,
 * in percent
 * @param missingIndicator what happens when an indicator has not enough data
 * @param conversion what becomes of achievements before they are weighted
 * @param ratings edges of the two ratings
 * @param predicates edges of the predicates, where there is a total
 * @param numeric weights under PP 30/2019
 * @param sources weights under the multi-source rule
 */
@Embeddable
public record ScoringRules(@Enumerated(EnumType.STRING) PolicyKind policy, BigDecimal minimumCoverage,
		@Enumerated(EnumType.STRING) MissingRule missingIndicator, @Enumerated(EnumType.STRING) Conversion conversion,
		RatingEdges ratings, PredicateEdges predicates, NumericShares numeric, MultiSourceShares sources) {

	/** PermenPANRB 6/2022 with the edges of PP 30/2019. */
	public static final ScoringRules DEFAULT = new ScoringRules(PolicyKind.PERMENPANRB_6_2022, BigDecimal.valueOf(70),
			MissingRule.RENORMALISE, Conversion.NONE, RatingEdges.DEFAULT, PredicateEdges.DEFAULT,
			NumericShares.DEFAULT, MultiSourceShares.DEFAULT);

	public ScoringRules {
		minimumCoverage = Hundredths.of(minimumCoverage);
	}

	/** The same numbers under another rule set. */
	public ScoringRules under(PolicyKind other) {
		return new ScoringRules(other, this.minimumCoverage, this.missingIndicator, this.conversion, this.ratings,
				this.predicates, this.numeric, this.sources);
	}

	/**
	 * The figure of results from which expectations are met (<i>sesuai ekspektasi</i>).
	 */
	public BigDecimal meets() {
		return this.policy.hasTotal() ? this.predicates.goodFrom() : this.ratings.resultsMeets();
	}

	/**
	 * Whether the same inputs make the same of it under other rules. The numbers of rule
	 * sets that are not chosen do not matter.
	 */
	public boolean agreesWith(ScoringRules other) {
		return this.policy == other.policy && this.minimumCoverage.compareTo(other.minimumCoverage) == 0
				&& this.missingIndicator == other.missingIndicator && this.conversion == other.conversion
				&& switch (this.policy) {
					case PERMENPANRB_6_2022 -> this.ratings.equals(other.ratings);
					case PP_30_2019 -> this.predicates.equals(other.predicates) && this.numeric.equals(other.numeric);
					case MULTI_SOURCE -> this.predicates.equals(other.predicates) && this.sources.equals(other.sources);
				};
	}

	/** Whether a total rests on others than the appraiser as well. */
	public boolean hearsOthers() {
		return this.policy == PolicyKind.MULTI_SOURCE
				|| (this.policy == PolicyKind.PP_30_2019 && !this.numeric.others().isEmpty());
	}

	/**
	 * Whether what citizens say of a unit has a weight of its own in anybody's total.
	 */
	public boolean weighsCitizens() {
		return this.policy == PolicyKind.MULTI_SOURCE && this.sources.weighsCitizens();
	}

	/**
	 * The rule set for people of one position group.
	 * @param additionalLimit weight that additional results may have together (S4)
	 * @param leads whether the position leads
	 */
	public ScoringPolicy policy(Weight additionalLimit, boolean leads) {
		ScoringSettings settings = new ScoringSettings(this.missingIndicator, new Weight(this.minimumCoverage),
				additionalLimit, ScoringSettings.FEWEST_RATERS, ScoringSettings.FEWEST_RATINGS, this.conversion);
		return switch (this.policy) {
			case PERMENPANRB_6_2022 -> new MatrixPolicy(settings, this.ratings.results(), this.ratings.behaviour());
			case PP_30_2019 -> new NumericPolicy(settings, new Weight(this.numeric.resultsWeight()),
					new Weight(this.numeric.appraiserWeight()), this.numeric.others(), this.predicates.bands());
			case MULTI_SOURCE -> new MultiSourcePolicy(settings, this.sources.of(leads), this.sources.satisfaction(),
					this.predicates.bands());
		};
	}

	/**
	 * Refuses numbers that the rule set cannot be made of.
	 * @throws SeveralRulesException with everything that has to change
	 */
	void check() {
		List<RuleException> found = new ArrayList<>();
		switch (this.policy) {
			case PERMENPANRB_6_2022 -> this.ratings.check(found);
			case PP_30_2019 -> {
				this.numeric.check(found);
				this.predicates.check(found);
			}
			case MULTI_SOURCE -> {
				this.sources.check(found);
				this.predicates.check(found);
			}
		}
		if (this.minimumCoverage.signum() <= 0 || this.minimumCoverage.compareTo(Hundredths.HUNDRED) > 0) {
			found.add(new RuleException("minimumCoverage", "period.rules.coverage"));
		}
		if (!found.isEmpty()) {
			throw new SeveralRulesException(found);
		}
	}

}
