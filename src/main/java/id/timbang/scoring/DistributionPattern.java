package id.timbang.scoring;

import java.util.List;

import id.timbang.scoring.DistributionRule.AtLeast;
import id.timbang.scoring.DistributionRule.AtMost;
import id.timbang.scoring.DistributionRule.Largest;
import id.timbang.scoring.DistributionRule.Nobody;
import id.timbang.scoring.DistributionRule.Somebody;

import static id.timbang.scoring.Predicate.GOOD;
import static id.timbang.scoring.Predicate.NEEDS_IMPROVEMENT;
import static id.timbang.scoring.Predicate.POOR;
import static id.timbang.scoring.Predicate.VERY_GOOD;
import static id.timbang.scoring.Predicate.VERY_POOR;

/**
 * How the predicates of people should be distributed (pola distribusi predikat) under the
 * predicate of their organisation: SE MenPANRB 3/2023, as two reprints of it give the
 * table (domain.md 1.9, S06 and S08).
 *
 * <p>
 * The circular calls the pattern a consideration for leaders. It is something to be told,
 * never something that decides about a person. How to round small numbers it does not
 * say: whole people are counted on the stricter side, the most rounded down, the fewest
 * rounded up, and below {@value #FEWEST} people the pattern is information only.
 *
 * @param rules what it asks for; whatever they do not mention is free
 */
public record DistributionPattern(List<DistributionRule> rules) {

	/** Fewest people of whom the pattern says anything. Our own number. */
	public static final int FEWEST = 5;

	public DistributionPattern {
		rules = List.copyOf(rules);
	}

	/** The pattern that belongs to the predicate of an organisation. */
	public static DistributionPattern of(OrganisationPredicate organisation) {
		return new DistributionPattern(switch (organisation) {
			case EXCELLENT -> List.of(new Largest(VERY_GOOD), new AtMost(70, VERY_GOOD));
			case GOOD ->
				List.of(new Largest(GOOD), new AtMost(70, GOOD), new Somebody(List.of(NEEDS_IMPROVEMENT, POOR)));
			case NEEDS_IMPROVEMENT -> List.of(new AtLeast(60, List.of(NEEDS_IMPROVEMENT)), new AtMost(10, VERY_GOOD));
			case POOR -> List.of(new AtLeast(60, List.of(POOR)), new AtLeast(10, List.of(NEEDS_IMPROVEMENT)),
					new AtMost(10, VERY_GOOD));
			case VERY_POOR -> List.of(new AtLeast(60, List.of(VERY_POOR)),
					new AtLeast(10, List.of(NEEDS_IMPROVEMENT, POOR)), new Nobody(VERY_GOOD));
		});
	}

	/** Each rule beside these people. */
	public List<RuleCheck> check(PredicateCounts counts) {
		return rules.stream().map(rule -> rule.check(counts)).toList();
	}

	/** Whether there are so few people that the pattern is information only. */
	public static boolean isInformationOnly(PredicateCounts counts) {
		return counts.decided() < FEWEST;
	}

}
