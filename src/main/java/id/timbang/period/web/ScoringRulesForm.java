package id.timbang.period.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.timbang.period.MultiSourceShares;
import id.timbang.period.NumericShares;
import id.timbang.period.PolicyKind;
import id.timbang.period.PredicateEdges;
import id.timbang.period.RatingEdges;
import id.timbang.period.RulesSummary;
import id.timbang.period.ScoringRules;
import id.timbang.period.SourceWeights;
import id.timbang.scoring.Conversion;
import id.timbang.scoring.MissingRule;
import id.timbang.shared.DecimalText;
import id.timbang.shared.ValidDecimal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A draft of scoring rules as it is typed. Only what the chosen rule set asks for is on
 * the page; the rest stays as it is in the draft.
 */
record ScoringRulesForm(long version, @NotBlank @ValidDecimal(decimals = 2) String minimumCoverage,
		@NotNull @Nullable MissingRule missingIndicator, @NotNull @Nullable Conversion conversion,
		@ValidDecimal(decimals = 2) @Nullable String resultsMeets,
		@ValidDecimal(decimals = 2) @Nullable String resultsAbove,
		@ValidDecimal(decimals = 2) @Nullable String behaviourMeets,
		@ValidDecimal(decimals = 2) @Nullable String behaviourAbove,
		@ValidDecimal(decimals = 2) @Nullable String veryGoodFrom,
		@ValidDecimal(decimals = 2) @Nullable String goodFrom,
		@ValidDecimal(decimals = 2) @Nullable String needsImprovementFrom,
		@ValidDecimal(decimals = 2) @Nullable String poorFrom,
		@ValidDecimal(decimals = 2) @Nullable String resultsWeight,
		@ValidDecimal(decimals = 2) @Nullable String appraiserWeight, @Nullable Boolean hearsPeers,
		@Nullable Boolean hearsSubordinates, @ValidDecimal(decimals = 2) @Nullable String satisfactionTarget,
		@Nullable MissingRule missingPeers, @Nullable MissingRule missingSubordinates,
		@Nullable MissingRule missingSelf, @Nullable MissingRule missingCitizens, @Valid WeightsForm others,
		@Valid WeightsForm leading) {

	private static final List<String> EDGES = List.of("veryGoodFrom", "goodFrom", "needsImprovementFrom", "poorFrom");

	private static final Map<PolicyKind, List<String>> ASKED = Map.of(PolicyKind.PERMENPANRB_6_2022,
			List.of("resultsMeets", "resultsAbove", "behaviourMeets", "behaviourAbove"), PolicyKind.PP_30_2019,
			List.of("resultsWeight", "appraiserWeight"), PolicyKind.MULTI_SOURCE,
			List.of("satisfactionTarget", "missingPeers", "missingSubordinates", "missingSelf", "missingCitizens",
					"others.results", "others.appraiser", "others.peers", "others.subordinates", "others.self",
					"others.citizens", "leading.results", "leading.appraiser", "leading.peers", "leading.subordinates",
					"leading.self", "leading.citizens"));

	/** Groups that were not sent are empty ones. */
	ScoringRulesForm {
		others = Objects.requireNonNullElse(others, WeightsForm.EMPTY);
		leading = Objects.requireNonNullElse(leading, WeightsForm.EMPTY);
	}

	static ScoringRulesForm of(RulesSummary draft) {
		ScoringRules rules = draft.rules();
		RatingEdges ratings = rules.ratings();
		PredicateEdges predicates = rules.predicates();
		NumericShares numeric = rules.numeric();
		MultiSourceShares sources = rules.sources();
		return new ScoringRulesForm(draft.version(), text(rules.minimumCoverage()), rules.missingIndicator(),
				rules.conversion(), text(ratings.resultsMeets()), text(ratings.resultsAbove()),
				text(ratings.behaviourMeets()), text(ratings.behaviourAbove()), text(predicates.veryGoodFrom()),
				text(predicates.goodFrom()), text(predicates.needsImprovementFrom()), text(predicates.poorFrom()),
				text(numeric.resultsWeight()), text(numeric.appraiserWeight()), numeric.hearsPeers(),
				numeric.hearsSubordinates(), text(sources.satisfactionTarget()), sources.missingPeers(),
				sources.missingSubordinates(), sources.missingSelf(), sources.missingCitizens(),
				WeightsForm.of(sources.others()), WeightsForm.of(sources.leading()));
	}

	private static String text(BigDecimal number) {
		return DecimalText.write(number);
	}

	/** Finds what the rule set asks for and is not there. */
	void check(Errors errors, PolicyKind policy) {
		ASKED.getOrDefault(policy, List.of()).forEach((field) -> require(errors, field));
		if (policy.hasTotal()) {
			EDGES.forEach((field) -> require(errors, field));
		}
	}

	private static void require(Errors errors, String field) {
		Object value = errors.getFieldValue(field);
		boolean blank = value == null || value.toString().isBlank();
		if (blank && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, "NotBlank");
		}
	}

	/**
	 * What the draft says now. Only of a form without errors.
	 * @param before what it said
	 */
	ScoringRules toRules(ScoringRules before) {
		if (this.missingIndicator == null || this.conversion == null) {
			throw new IllegalStateException("the form has errors");
		}
		PolicyKind policy = before.policy();
		return new ScoringRules(policy, number(this.minimumCoverage), this.missingIndicator, this.conversion,
				(policy == PolicyKind.PERMENPANRB_6_2022) ? ratings() : before.ratings(),
				policy.hasTotal() ? predicates() : before.predicates(),
				(policy == PolicyKind.PP_30_2019) ? numeric() : before.numeric(),
				(policy == PolicyKind.MULTI_SOURCE) ? sources() : before.sources());
	}

	private RatingEdges ratings() {
		return new RatingEdges(number(this.resultsAbove), number(this.resultsMeets), number(this.behaviourAbove),
				number(this.behaviourMeets));
	}

	private PredicateEdges predicates() {
		return new PredicateEdges(number(this.veryGoodFrom), number(this.goodFrom), number(this.needsImprovementFrom),
				number(this.poorFrom));
	}

	private NumericShares numeric() {
		return new NumericShares(number(this.resultsWeight), number(this.appraiserWeight),
				Boolean.TRUE.equals(this.hearsPeers), Boolean.TRUE.equals(this.hearsSubordinates));
	}

	private MultiSourceShares sources() {
		if (this.missingPeers == null || this.missingSubordinates == null || this.missingSelf == null
				|| this.missingCitizens == null) {
			throw new IllegalStateException("the form has errors");
		}
		return new MultiSourceShares(number(this.satisfactionTarget), this.missingPeers, this.missingSubordinates,
				this.missingSelf, this.missingCitizens, this.others.toWeights(), this.leading.toWeights());
	}

	private static BigDecimal number(@Nullable String text) {
		if (text == null) {
			throw new IllegalStateException("the form has errors");
		}
		return DecimalText.parse(text);
	}

	/**
	 * The weights of one position group.
	 */
	record WeightsForm(@ValidDecimal(decimals = 2) @Nullable String results,
			@ValidDecimal(decimals = 2) @Nullable String appraiser, @ValidDecimal(decimals = 2) @Nullable String peers,
			@ValidDecimal(decimals = 2) @Nullable String subordinates,
			@ValidDecimal(decimals = 2) @Nullable String self, @ValidDecimal(decimals = 2) @Nullable String citizens) {

		static final WeightsForm EMPTY = new WeightsForm(null, null, null, null, null, null);

		static WeightsForm of(SourceWeights weights) {
			return new WeightsForm(text(weights.results()), text(weights.appraiser()), text(weights.peers()),
					text(weights.subordinates()), text(weights.self()), text(weights.citizens()));
		}

		SourceWeights toWeights() {
			return new SourceWeights(number(this.results), number(this.appraiser), number(this.peers),
					number(this.subordinates), number(this.self), number(this.citizens));
		}

	}

}
