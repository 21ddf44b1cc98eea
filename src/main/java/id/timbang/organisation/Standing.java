package id.timbang.organisation;

import java.util.List;

import id.timbang.result.UnitPredicates;
import id.timbang.scoring.DistributionPattern;
import id.timbang.scoring.OrganisationPredicate;
import id.timbang.scoring.PredicateCounts;
import id.timbang.scoring.RuleCheck;
import org.jspecify.annotations.Nullable;

/**
 * A unit with everything below it in a period: its predicate, and its people's predicates
 * beside the pattern.
 *
 * @param set its predicate; none until it is set
 * @param people how many people belong to it
 * @param counts how many have each predicate; none where the reader may not open every
 * result
 * @param checks each rule of the pattern beside them; empty without a predicate or
 * without counts
 */
public record Standing(@Nullable UnitPredicate set, int people, @Nullable PredicateCounts counts,
		List<RuleCheck> checks) {

	public Standing {
		checks = List.copyOf(checks);
	}

	/** As the reader may know it. */
	static Standing of(@Nullable UnitPredicate set, UnitPredicates found) {
		return of(set, found.people(), (found.hidden() == 0) ? found.counts() : null);
	}

	/** As only numbers of units are said of it. */
	static Standing whole(@Nullable UnitPredicate set, UnitPredicates found) {
		return of(set, found.people(), found.counts());
	}

	private static Standing of(@Nullable UnitPredicate set, int people, @Nullable PredicateCounts counts) {
		List<RuleCheck> checks = (set == null || counts == null) ? List.of()
				: DistributionPattern.of(set.content().predicate()).check(counts);
		return new Standing(set, people, counts, checks);
	}

	/** The predicate; none until it is set. */
	public @Nullable OrganisationPredicate predicate() {
		return (this.set != null) ? this.set.content().predicate() : null;
	}

	/** How the people stand beside the pattern. */
	public StandingState state() {
		if (this.set == null) {
			return StandingState.UNSET;
		}
		if (this.counts == null) {
			return StandingState.WITHHELD;
		}
		if (this.counts.decided() == 0) {
			return StandingState.EMPTY;
		}
		if (DistributionPattern.isInformationOnly(this.counts)) {
			return StandingState.INFORMATION;
		}
		return this.checks.stream().allMatch(RuleCheck::met) ? StandingState.MET : StandingState.UNMET;
	}

}
