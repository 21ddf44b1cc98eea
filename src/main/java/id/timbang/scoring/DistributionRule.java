package id.timbang.scoring;

import java.util.Arrays;
import java.util.List;

/**
 * One sentence of a {@link DistributionPattern}. It compares how many people have some
 * predicates with a whole number of people, worked out exactly; shares are taken of those
 * who have a predicate.
 */
public sealed interface DistributionRule {

	/** The predicates that it is about. */
	List<Predicate> predicates();

	/**
	 * Which number of people it allows.
	 * @return the most, if {@link #isUpper()}, otherwise the fewest
	 */
	int bound(PredicateCounts counts);

	/** Whether the bound is the most and not the fewest. */
	boolean isUpper();

	/** Compares people with the rule. */
	default RuleCheck check(PredicateCounts counts) {
		int bound = bound(counts);
		int actual = counts.of(predicates());
		return new RuleCheck(this, bound, actual, isUpper() ? actual <= bound : actual >= bound);
	}

	/**
	 * "Sebagian besar": the largest group, larger than every other one. The circular does
	 * not say what "most" is; the largest group is our reading.
	 */
	record Largest(Predicate predicate) implements DistributionRule {

		@Override
		public List<Predicate> predicates() {
			return List.of(predicate);
		}

		@Override
		public int bound(PredicateCounts counts) {
			return Arrays.stream(Predicate.values())
				.filter(other -> other != predicate)
				.mapToInt(counts::of)
				.max()
				.orElseThrow() + 1;
		}

		@Override
		public boolean isUpper() {
			return false;
		}

	}

	/** At most this share, rounded down to whole people: ⌊percent · n ÷ 100⌋. */
	record AtMost(int percent, Predicate predicate) implements DistributionRule {

		@Override
		public List<Predicate> predicates() {
			return List.of(predicate);
		}

		@Override
		public int bound(PredicateCounts counts) {
			return Math.toIntExact((long) percent * counts.decided() / 100);
		}

		@Override
		public boolean isUpper() {
			return true;
		}

	}

	/**
	 * At least this share has one of these, rounded up to whole people: ⌈percent · n ÷
	 * 100⌉.
	 */
	record AtLeast(int percent, List<Predicate> predicates) implements DistributionRule {

		public AtLeast {
			predicates = List.copyOf(predicates);
		}

		@Override
		public int bound(PredicateCounts counts) {
			return Math.toIntExact(((long) percent * counts.decided() + 99) / 100);
		}

		@Override
		public boolean isUpper() {
			return false;
		}

	}

	/** Somebody has one of these. */
	record Somebody(List<Predicate> predicates) implements DistributionRule {

		public Somebody {
			predicates = List.copyOf(predicates);
		}

		@Override
		public int bound(PredicateCounts counts) {
			return 1;
		}

		@Override
		public boolean isUpper() {
			return false;
		}

	}

	/** Nobody has this one. */
	record Nobody(Predicate predicate) implements DistributionRule {

		@Override
		public List<Predicate> predicates() {
			return List.of(predicate);
		}

		@Override
		public int bound(PredicateCounts counts) {
			return 0;
		}

		@Override
		public boolean isUpper() {
			return true;
		}

	}

}
