package id.timbang.result;

import id.timbang.scoring.PredicateCounts;

/**
 * How the people of a unit stand in a period, as somebody may know it.
 *
 * @param people whose last assignment in the period is there, with a result or without
 * @param counts how many have each predicate
 * @param hidden how many of the results the reader may not read one by one
 */
public record UnitPredicates(int people, PredicateCounts counts, int hidden) {

	/** A unit in which nobody works. */
	public static final UnitPredicates NOBODY = new UnitPredicates(0, PredicateCounts.NONE, 0);

	/** These people and those. */
	public UnitPredicates plus(UnitPredicates others) {
		return new UnitPredicates(this.people + others.people, this.counts.plus(others.counts),
				this.hidden + others.hidden);
	}

}
