package id.timbang.organisation.web;

import java.util.Arrays;
import java.util.List;

import id.timbang.period.PolicyKind;
import id.timbang.scoring.DistributionPattern;
import id.timbang.scoring.DistributionRule;
import id.timbang.scoring.OrganisationPredicate;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.PredicateCounts;

/**
 * Says patterns and people in the words of the period's scoring rules.
 */
record DistributionView(PolicyKind policy) {

	/** Every predicate with how many people have it. */
	public List<Bar> bars(PredicateCounts counts) {
		return Arrays.stream(Predicate.values())
			.map((predicate) -> new Bar(this.policy.predicateKey(predicate), counts.of(predicate)))
			.toList();
	}

	/** All patterns, for whoever chooses. */
	public List<Pattern> patterns() {
		return Arrays.stream(OrganisationPredicate.values())
			.map((predicate) -> new Pattern(predicate, rules(predicate)))
			.toList();
	}

	/** The pattern of a predicate. */
	public List<Rule> rules(OrganisationPredicate predicate) {
		return DistributionPattern.of(predicate).rules().stream().map(this::rule).toList();
	}

	/** A rule in words. */
	public Rule rule(DistributionRule rule) {
		List<String> names = rule.predicates().stream().map(this.policy::predicateKey).toList();
		String several = (names.size() > 1) ? ".either" : "";
		return new Rule("organisation.rule." + kind(rule) + several, percent(rule), names.get(0),
				names.get(names.size() - 1));
	}

	private static String kind(DistributionRule rule) {
		return rule.getClass().getSimpleName();
	}

	private static int percent(DistributionRule rule) {
		if (rule instanceof DistributionRule.AtMost most) {
			return most.percent();
		}
		return (rule instanceof DistributionRule.AtLeast least) ? least.percent() : 0;
	}

	/**
	 * A predicate and its people.
	 *
	 * @param nameKey key of its name
	 * @param people how many have it
	 */
	record Bar(String nameKey, int people) {
	}

	/**
	 * The pattern of a predicate.
	 */
	record Pattern(OrganisationPredicate predicate, List<Rule> rules) {
	}

	/**
	 * A rule in words.
	 *
	 * @param key key of the sentence
	 * @param percent the share that it mentions; 0 for none
	 * @param first key of the name of the predicate that it mentions
	 * @param last the same of the last one
	 */
	record Rule(String key, int percent, String first, String last) {
	}

}
