package id.timbang.rater;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;

/**
 * Draws colleagues who can say something about a person (feature 40). Neither one's own
 * list nor anything that is stored says who they are (decision 36).
 *
 * <p>
 * The lot decides where in the list of the own unit the search begins; taken is the next
 * one there who has not been drawn much more often than others. Where the unit has too
 * few, it goes on in the unit above, in those beside it and directly below it, those with
 * the same appraiser first.
 *
 * <p>
 * Nobody rates somebody above or below, at any height, and nobody rates more people than
 * the limit says. In a large circle only few rate each other, as far as that is possible;
 * in a small one the lot alone decides, or everybody who is missing on the own list would
 * be known to rate one.
 */
final class PeerProposal {

	/** How many times as many as wanted make a circle large. */
	private static final int LARGE = 2;

	private final Workforce workforce;

	private final RaterLimits limits;

	private final Random lot;

	private final Map<UnitId, List<Colleague>> units = new HashMap<>();

	private final Map<UnitId, List<Colleague>> neighbourhoods = new HashMap<>();

	private final Set<Pairing> active = new HashSet<>();

	private final Set<Pairing> closed;

	private final Map<EmployeeId, Integer> asked = new HashMap<>();

	private final Map<EmployeeId, Integer> drawn = new HashMap<>();

	private final Map<EmployeeId, Integer> mutual = new HashMap<>();

	/**
	 * @param workforce who is at work
	 * @param limits how many are wanted, and how often somebody is asked
	 * @param lot what decides; nobody else may know it
	 * @param active who is asked about whom already
	 * @param closed who was asked and is not to be asked again
	 */
	PeerProposal(Workforce workforce, RaterLimits limits, Random lot, Collection<Pairing> active,
			Collection<Pairing> closed) {
		this.workforce = workforce;
		this.limits = limits;
		this.lot = lot;
		this.closed = Set.copyOf(closed);
		active.forEach(this::note);
		List<Colleague> all = new ArrayList<>(workforce.all());
		Collections.shuffle(all, lot);
		all.forEach(this::seat);
	}

	private void note(Pairing pairing) {
		this.active.add(pairing);
		this.asked.merge(pairing.rater(), 1, Integer::sum);
		if (this.active.contains(pairing.reversed())) {
			this.mutual.merge(pairing.person(), 1, Integer::sum);
			this.mutual.merge(pairing.rater(), 1, Integer::sum);
		}
	}

	private void seat(Colleague person) {
		this.units.computeIfAbsent(person.unit(), (unit) -> new ArrayList<>()).add(person);
		this.workforce.neighbourhoods(person)
			.forEach((unit) -> this.neighbourhoods.computeIfAbsent(unit, (one) -> new ArrayList<>()).add(person));
	}

	/**
	 * Up to so many colleagues for each of these people, one for everybody before anybody
	 * gets a second one. What is proposed counts from then on.
	 */
	List<Pairing> propose(Collection<EmployeeId> people, int wanted) {
		List<Colleague> rated = people.stream()
			.flatMap((id) -> this.workforce.find(id).stream())
			.collect(Collectors.toCollection(ArrayList::new));
		List<Pairing> found = new ArrayList<>();
		for (int round = 0; round < wanted; round++) {
			Collections.shuffle(rated, this.lot);
			for (Colleague person : rated) {
				next(person, round + 1).map((rater) -> take(person, rater)).ifPresent(found::add);
			}
		}
		return found;
	}

	private Pairing take(Colleague person, Colleague rater) {
		Pairing pairing = new Pairing(person.id(), rater.id());
		note(pairing);
		this.drawn.merge(rater.id(), 1, Integer::sum);
		return pairing;
	}

	private Optional<Colleague> next(Colleague person, int often) {
		List<Colleague> unit = this.units.getOrDefault(person.unit(), List.of());
		List<Colleague> near = this.neighbourhoods.getOrDefault(this.workforce.centre(person.unit()), List.of());
		return draw(person, unit, (rater) -> true, often).or(() -> draw(person, near, person::isAppraisedLike, often))
			.or(() -> draw(person, near, (rater) -> true, often));
	}

	/**
	 * The next one from a place that the lot decides. Who was drawn more often, or would
	 * be one more of those who rate each other, is taken only if nobody else is left.
	 */
	private Optional<Colleague> draw(Colleague person, List<Colleague> circle, Predicate<Colleague> also, int often) {
		Colleague otherwise = null;
		int start = circle.isEmpty() ? 0 : this.lot.nextInt(circle.size());
		for (int step = 0; step < circle.size(); step++) {
			Colleague rater = circle.get((start + step) % circle.size());
			if (!also.test(rater) || !mayBeAsked(person, rater)) {
				continue;
			}
			if (this.drawn.getOrDefault(rater.id(), 0) <= often
					&& !(isOneTooMany(person, rater) && isLarge(person, circle, also))) {
				return Optional.of(rater);
			}
			otherwise = (otherwise != null) ? otherwise : rater;
		}
		return Optional.ofNullable(otherwise);
	}

	private boolean mayBeAsked(Colleague person, Colleague rater) {
		Pairing pairing = new Pairing(person.id(), rater.id());
		return !rater.id().equals(person.id()) && !this.active.contains(pairing) && !this.closed.contains(pairing)
				&& this.asked.getOrDefault(rater.id(), 0) < this.limits.most()
				&& !this.workforce.isInLine(person, rater);
	}

	private boolean isOneTooMany(Colleague person, Colleague rater) {
		return this.active.contains(new Pairing(rater.id(), person.id()))
				&& (hasEnoughMutual(person) || hasEnoughMutual(rater));
	}

	private boolean hasEnoughMutual(Colleague person) {
		return this.mutual.getOrDefault(person.id(), 0) >= this.limits.mutualMost();
	}

	private boolean isLarge(Colleague person, List<Colleague> circle, Predicate<Colleague> also) {
		int enough = LARGE * this.limits.wanted();
		return circle.stream()
			.filter((rater) -> also.test(rater) && !rater.equals(person) && !this.workforce.isInLine(person, rater))
			.limit(enough)
			.count() == enough;
	}

}
