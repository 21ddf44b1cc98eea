package id.timbang.rater;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;

/**
 * The people at work on a day, who stands above whom, and who works near whom.
 */
final class Workforce {

	/** Higher than any hierarchy; stops the walk if a circle should ever exist. */
	private static final int HIGHEST = 30;

	private final Map<EmployeeId, Colleague> people;

	private final Map<UnitId, UnitId> parents;

	/**
	 * @param people everybody at work
	 * @param parents the unit directly above each unit that has one
	 */
	Workforce(Collection<Colleague> people, Map<UnitId, UnitId> parents) {
		this.people = people.stream().collect(Collectors.toMap(Colleague::id, Function.identity()));
		this.parents = Map.copyOf(parents);
	}

	Collection<Colleague> all() {
		return List.copyOf(this.people.values());
	}

	Optional<Colleague> find(EmployeeId id) {
		return Optional.ofNullable(this.people.get(id));
	}

	/** Whether one of the two stands above the other, at any height. */
	boolean isInLine(Colleague one, Colleague other) {
		return isAbove(one, other) || isAbove(other, one);
	}

	private boolean isAbove(Colleague superior, Colleague person) {
		Colleague step = person;
		for (int height = 0; height < HIGHEST && step.appraiser() != null; height++) {
			if (step.appraiser().equals(superior.id())) {
				return true;
			}
			Colleague next = this.people.get(step.appraiser());
			if (next == null) {
				return false;
			}
			step = next;
		}
		return false;
	}

	/**
	 * The unit above, around which neighbours are looked for; of a unit at the top that
	 * unit itself.
	 */
	UnitId centre(UnitId unit) {
		return Objects.requireNonNullElse(this.parents.get(unit), unit);
	}

	/** The same with nobody but those who work near a person. */
	Workforce near(EmployeeId person) {
		Optional<UnitId> centre = find(person).map((here) -> centre(here.unit()));
		List<Colleague> near = this.people.values()
			.stream()
			.filter((other) -> centre.filter(neighbourhoods(other)::contains).isPresent())
			.toList();
		return new Workforce(withThoseAbove(near), this.parents);
	}

	/** Without them nobody would know who stands above whom. */
	private Collection<Colleague> withThoseAbove(Collection<Colleague> some) {
		Map<EmployeeId, Colleague> known = new HashMap<>();
		List<Colleague> open = new ArrayList<>(some);
		while (!open.isEmpty()) {
			Colleague person = open.remove(open.size() - 1);
			if (known.put(person.id(), person) == null && person.appraiser() != null) {
				find(person.appraiser()).ifPresent(open::add);
			}
		}
		return known.values();
	}

	/** Around which units somebody is a neighbour: the own one and the one above it. */
	List<UnitId> neighbourhoods(Colleague person) {
		return Stream.of(person.unit(), centre(person.unit())).distinct().toList();
	}

	/** Everybody below an appraiser, by appraiser, in a lasting order. */
	Map<EmployeeId, List<EmployeeId>> teams() {
		return this.people.values()
			.stream()
			.filter((person) -> person.appraiser() != null && this.people.containsKey(person.appraiser()))
			.sorted(Comparator.comparing((person) -> person.id().employeeId()))
			.collect(Collectors.groupingBy((person) -> Objects.requireNonNull(person.appraiser()),
					Collectors.mapping(Colleague::id, Collectors.toList())));
	}

}
