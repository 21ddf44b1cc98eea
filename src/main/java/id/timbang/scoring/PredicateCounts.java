package id.timbang.scoring;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many people have each predicate.
 *
 * @param people by predicate; one that is missing stands for nobody
 * @param undecided people without a predicate, who are told apart: they count in no share
 */
public record PredicateCounts(Map<Predicate, Integer> people, int undecided) {

	/** Nobody at all. */
	public static final PredicateCounts NONE = new PredicateCounts(Map.of(), 0);

	public PredicateCounts {
		Refusal.PEOPLE_NEGATIVE.when(undecided < 0, undecided);
		people.values().forEach(number -> Refusal.PEOPLE_NEGATIVE.when(number < 0, number));
		people = Map.copyOf(people);
	}

	/** How many have this predicate. */
	public int of(Predicate predicate) {
		return people.getOrDefault(predicate, 0);
	}

	/** How many have one of these. */
	public int of(Collection<Predicate> predicates) {
		return predicates.stream().mapToInt(this::of).sum();
	}

	/** How many have any predicate: what shares are taken of. */
	public int decided() {
		return people.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** These people and those. */
	public PredicateCounts plus(PredicateCounts others) {
		Map<Predicate, Integer> sum = Stream.of(this, others)
			.flatMap(counts -> counts.people.entrySet().stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum,
					() -> new EnumMap<>(Predicate.class)));
		return new PredicateCounts(sum, undecided + others.undecided);
	}

}
