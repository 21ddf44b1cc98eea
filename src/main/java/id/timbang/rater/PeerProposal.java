package id.timbang.rater;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.shared.Sha256;

/**
 * Proposes colleagues who can say something about a person (feature 40).
 *
 * <p>
 * Everybody stands in one circle, in an order that the period decides and nobody can
 * foresee. For each person the next one in the circle is taken who works in the same
 * unit; if there are too few, who works in the unit above, in one beside it or in one
 * directly below it, those with the same appraiser first. So the work is shared out
 * evenly: in a unit that is large enough everybody rates as many as rate him or her.
 *
 * <p>
 * Nobody rates somebody above or below, at any height, and nobody rates more people than
 * the limit says. Two people rate each other only where it cannot be avoided: when
 * otherwise somebody would have to be asked who works further away, or nobody at all.
 */
final class PeerProposal {

	private final Workforce workforce;

	private final int most;

	private final Map<EmployeeId, String> places = new HashMap<>();

	private final Map<UnitId, List<Colleague>> units = new HashMap<>();

	private final Map<UnitId, List<Colleague>> neighbourhoods = new HashMap<>();

	private final Set<Pairing> active;

	private final Set<Pairing> closed;

	private final Map<EmployeeId, Integer> asked = new HashMap<>();

	/**
	 * @param workforce who is at work
	 * @param most about how many people one rater is asked
	 * @param seed what the order is made of: another one for every period
	 * @param active who is asked about whom already
	 * @param closed who was asked and is not to be asked again
	 */
	PeerProposal(Workforce workforce, int most, String seed, Collection<Pairing> active, Collection<Pairing> closed) {
		this.workforce = workforce;
		this.most = most;
		this.active = new HashSet<>(active);
		this.closed = Set.copyOf(closed);
		active.forEach((pairing) -> this.asked.merge(pairing.rater(), 1, Integer::sum));
		workforce.all().forEach((person) -> this.places.put(person.id(), Sha256.hex(seed + person.id())));
		workforce.all().stream().sorted(Comparator.comparing(this::place)).forEach(this::seat);
	}

	private void seat(Colleague person) {
		this.units.computeIfAbsent(person.unit(), (unit) -> new ArrayList<>()).add(person);
		this.workforce.neighbourhoods(person)
			.forEach((unit) -> this.neighbourhoods.computeIfAbsent(unit, (one) -> new ArrayList<>()).add(person));
	}

	private String place(Colleague person) {
		return Objects.requireNonNull(this.places.get(person.id()));
	}

	/**
	 * Up to so many colleagues for each of these people, one for everybody before anybody
	 * gets a second one. What is proposed counts from then on.
	 */
	List<Pairing> propose(Collection<EmployeeId> people, int wanted) {
		List<Colleague> rated = people.stream()
			.flatMap((id) -> this.workforce.find(id).stream())
			.sorted(Comparator.comparing(this::place))
			.toList();
		List<Pairing> found = new ArrayList<>();
		for (int round = 0; round < wanted; round++) {
			for (Colleague person : rated) {
				next(person).map((rater) -> take(person, rater)).ifPresent(found::add);
			}
		}
		return found;
	}

	private Pairing take(Colleague person, Colleague rater) {
		Pairing pairing = new Pairing(person.id(), rater.id());
		this.active.add(pairing);
		this.asked.merge(rater.id(), 1, Integer::sum);
		return pairing;
	}

	private Optional<Colleague> next(Colleague person) {
		List<Colleague> near = this.neighbourhoods.getOrDefault(this.workforce.centre(person.unit()), List.of());
		return after(person, this.units.getOrDefault(person.unit(), List.of()), (rater) -> true)
			.or(() -> after(person, near, person::isAppraisedLike))
			.or(() -> after(person, near, (rater) -> true));
	}

	/**
	 * The next one in the circle who may be asked; one whom the person is asked about
	 * only if nobody else is left.
	 */
	private Optional<Colleague> after(Colleague person, List<Colleague> circle, Predicate<Colleague> also) {
		Colleague mutual = null;
		int start = position(person, circle);
		for (int step = 0; step < circle.size(); step++) {
			Colleague rater = circle.get((start + step) % circle.size());
			if (!also.test(rater) || !mayBeAsked(person, rater)) {
				continue;
			}
			if (!this.active.contains(new Pairing(person.id(), rater.id()).reversed())) {
				return Optional.of(rater);
			}
			mutual = (mutual != null) ? mutual : rater;
		}
		return Optional.ofNullable(mutual);
	}

	/** Where in the circle somebody stands, or would stand. */
	private int position(Colleague person, List<Colleague> circle) {
		int low = 0;
		int high = circle.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (place(circle.get(middle)).compareTo(place(person)) < 0) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private boolean mayBeAsked(Colleague person, Colleague rater) {
		Pairing pairing = new Pairing(person.id(), rater.id());
		return !rater.id().equals(person.id()) && !this.active.contains(pairing) && !this.closed.contains(pairing)
				&& this.asked.getOrDefault(rater.id(), 0) < this.most && !this.workforce.isInLine(person, rater);
	}

}
