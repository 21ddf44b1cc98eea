package id.timbang.period;

import java.math.BigDecimal;

import id.timbang.scoring.Conversion;
import id.timbang.scoring.MissingRule;

/**
 * Scoring rules for tests.
 */
public final class TestRules {

	/** PP 30/2019: 70 percent results, 30 percent behaviour as the appraiser sees it. */
	public static final ScoringRules SEVENTY_THIRTY = ScoringRules.DEFAULT.under(PolicyKind.PP_30_2019);

	/** The multi-source rule with its usual weights. */
	public static final ScoringRules SOURCES = ScoringRules.DEFAULT.under(PolicyKind.MULTI_SOURCE);

	private TestRules() {
	}

	/** The multi-source rule with its usual weights, and this where peers are too few. */
	public static ScoringRules sources(MissingRule missingPeers) {
		MultiSourceShares usual = MultiSourceShares.DEFAULT;
		return new ScoringRules(PolicyKind.MULTI_SOURCE, new BigDecimal("70"), MissingRule.RENORMALISE, Conversion.NONE,
				RatingEdges.DEFAULT, PredicateEdges.DEFAULT, NumericShares.DEFAULT,
				new MultiSourceShares(usual.satisfactionTarget(), missingPeers, usual.missingSubordinates(),
						usual.missingSelf(), usual.missingCitizens(), usual.others(), usual.leading()));
	}

	/** PermenPANRB 6/2022 with these edges. */
	public static ScoringRules ratings(String resultsAbove, String resultsMeets, String behaviourAbove,
			String behaviourMeets) {
		return with(new RatingEdges(new BigDecimal(resultsAbove), new BigDecimal(resultsMeets),
				new BigDecimal(behaviourAbove), new BigDecimal(behaviourMeets)), "70");
	}

	/** PermenPANRB 6/2022 with another minimum coverage. */
	public static ScoringRules coverage(String percent) {
		return with(RatingEdges.DEFAULT, percent);
	}

	private static ScoringRules with(RatingEdges edges, String coverage) {
		return new ScoringRules(PolicyKind.PERMENPANRB_6_2022, new BigDecimal(coverage), MissingRule.RENORMALISE,
				Conversion.NONE, edges, PredicateEdges.DEFAULT, NumericShares.DEFAULT, MultiSourceShares.DEFAULT);
	}

	/** The same with these edges of predicates. */
	public static ScoringRules edges(ScoringRules rules, String veryGood, String good, String middle, String poor) {
		return new ScoringRules(rules.policy(), rules.minimumCoverage(), rules.missingIndicator(), rules.conversion(),
				rules.ratings(), new PredicateEdges(new BigDecimal(veryGood), new BigDecimal(good),
						new BigDecimal(middle), new BigDecimal(poor)),
				rules.numeric(), rules.sources());
	}

	/** PP 30/2019 with these weights. */
	public static ScoringRules numeric(String results, String appraiser, boolean peers, boolean subordinates) {
		return new ScoringRules(PolicyKind.PP_30_2019, new BigDecimal("70"), MissingRule.RENORMALISE, Conversion.NONE,
				RatingEdges.DEFAULT, PredicateEdges.DEFAULT,
				new NumericShares(new BigDecimal(results), new BigDecimal(appraiser), peers, subordinates),
				MultiSourceShares.DEFAULT);
	}

	/**
	 * The multi-source rule with these edges and weights for positions that do not lead.
	 */
	public static ScoringRules sources(String[] edges, String target, String... others) {
		BigDecimal[] weights = new BigDecimal[others.length];
		for (int place = 0; place < others.length; place++) {
			weights[place] = new BigDecimal(others[place]);
		}
		return new ScoringRules(PolicyKind.MULTI_SOURCE, new BigDecimal("70"), MissingRule.RENORMALISE, Conversion.NONE,
				RatingEdges.DEFAULT,
				new PredicateEdges(new BigDecimal(edges[0]), new BigDecimal(edges[1]), new BigDecimal(edges[2]),
						new BigDecimal(edges[3])),
				NumericShares.DEFAULT,
				new MultiSourceShares(new BigDecimal(target), MissingRule.RENORMALISE, MissingRule.RENORMALISE,
						MissingRule.RENORMALISE, MissingRule.RENORMALISE,
						new SourceWeights(weights[0], weights[1], weights[2], weights[3], weights[4], weights[5]),
						MultiSourceShares.DEFAULT.leading()));
	}

}
