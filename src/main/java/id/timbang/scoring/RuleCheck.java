package id.timbang.scoring;

/**
 * A rule of a distribution beside the people of an organisation.
 *
 * @param rule the rule
 * @param bound the most or the fewest people that it allows
 * @param actual how many there are
 * @param met whether that is within it
 */
public record RuleCheck(DistributionRule rule, int bound, int actual, boolean met) {
}
