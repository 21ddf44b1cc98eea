package id.timbang.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.shared.Actor;
import id.timbang.shared.NotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * Who leads which unit, and who stands above it, on a day: all units in the order of the
 * tree.
 *
 * <p>
 * The predicate of a unit is set by the leader of the organisation above (SE MenPANRB
 * 3/2023): whoever leads a unit above. Where nobody leads one, as below a city in which
 * only its parts have staff, whoever stands above the unit's own leader. Nobody sets it
 * for the unit that he or she leads, not even for a few days in somebody's place.
 */
final class Leadership {

	private final List<UnitNode> units;

	private final Map<UnitId, UnitNode> parents;

	private final Map<UnitId, Set<EmployeeId>> heads;

	private final Map<EmployeeId, List<EmployeeId>> above;

	/**
	 * @param units all units in the order of the tree
	 * @param heads who leads each unit itself
	 * @param above the people above each of those who lead a unit below nobody's
	 */
	Leadership(List<UnitNode> units, Map<UnitId, Set<EmployeeId>> heads, Map<EmployeeId, List<EmployeeId>> above) {
		this.units = units;
		this.parents = parents(units);
		this.heads = heads;
		this.above = above;
	}

	private static Map<UnitId, UnitNode> parents(List<UnitNode> units) {
		Map<UnitId, UnitNode> parents = new HashMap<>();
		units.forEach((unit) -> unit.children().forEach((child) -> parents.put(child.id(), unit)));
		return parents;
	}

	/** Those who lead a unit below which nobody else leads one above. */
	static Set<EmployeeId> highest(List<UnitNode> units, Map<UnitId, Set<EmployeeId>> heads) {
		Leadership known = new Leadership(units, heads, Map.of());
		Set<EmployeeId> highest = new HashSet<>();
		units.stream()
			.filter((unit) -> known.leadersAbove(unit.id()).isEmpty())
			.forEach((unit) -> highest.addAll(known.heads(unit.id())));
		return highest;
	}

	List<UnitNode> units() {
		return this.units;
	}

	UnitNode find(UnitId unit) {
		return this.units.stream()
			.filter((node) -> node.id().equals(unit))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("unit", unit));
	}

	@Nullable UnitNode parent(UnitId unit) {
		return this.parents.get(unit);
	}

	Set<EmployeeId> heads(UnitId unit) {
		return Objects.requireNonNullElse(this.heads.get(unit), Set.of());
	}

	/** Whether the actor leads the unit itself. */
	boolean isHead(Actor actor, UnitId unit) {
		return isAmong(actor, heads(unit));
	}

	/**
	 * Whether the actor sets the predicate of a unit: a leader above, or for a unit that
	 * nobody in the application stands above HR, on behalf of whoever does.
	 */
	boolean maySet(Actor actor, UnitId unit) {
		Set<EmployeeId> setters = setters(unit);
		return setters.isEmpty() ? actor.isHrAdmin() && !isHead(actor, unit) : isAmong(actor, setters);
	}

	/** Whether nobody in the application stands above a unit. */
	boolean isHighest(UnitId unit) {
		return setters(unit).isEmpty();
	}

	/**
	 * Whether the actor may read how a unit stands: who sets it, who leads it, and HR.
	 */
	boolean mayRead(Actor actor, UnitId unit) {
		return actor.isHrAdmin() || isHead(actor, unit) || isAmong(actor, setters(unit));
	}

	/**
	 * Whether it is first of all the actor who owes the predicate of a unit: the nearest
	 * of those who may set it.
	 */
	boolean owes(Actor actor, UnitId unit) {
		for (UnitNode up = parent(unit); up != null; up = parent(up.id())) {
			Set<EmployeeId> leaders = without(heads(up.id()), heads(unit));
			if (!leaders.isEmpty()) {
				return isAmong(actor, leaders);
			}
		}
		Set<EmployeeId> superiors = superiors(unit, 1);
		return superiors.isEmpty() ? maySet(actor, unit) : isAmong(actor, superiors);
	}

	private Set<EmployeeId> setters(UnitId unit) {
		Set<EmployeeId> leaders = leadersAbove(unit);
		return leaders.isEmpty() ? superiors(unit, Integer.MAX_VALUE) : leaders;
	}

	/** Who leads a unit above, and not this one too. */
	private Set<EmployeeId> leadersAbove(UnitId unit) {
		Set<EmployeeId> leaders = new HashSet<>();
		for (UnitNode up = parent(unit); up != null; up = parent(up.id())) {
			leaders.addAll(heads(up.id()));
		}
		leaders.removeAll(heads(unit));
		return leaders;
	}

	/**
	 * Who stands above those who lead a unit, up to that height, and does not lead it.
	 */
	private Set<EmployeeId> superiors(UnitId unit, int highest) {
		Set<EmployeeId> superiors = new HashSet<>();
		for (EmployeeId head : heads(unit)) {
			List<EmployeeId> chain = Objects.requireNonNullElse(this.above.get(head), List.of());
			chain.stream().limit(highest).forEach(superiors::add);
		}
		superiors.removeAll(heads(unit));
		return superiors;
	}

	private static Set<EmployeeId> without(Set<EmployeeId> people, Set<EmployeeId> others) {
		Set<EmployeeId> rest = new HashSet<>(people);
		rest.removeAll(others);
		return rest;
	}

	private static boolean isAmong(Actor actor, Set<EmployeeId> people) {
		return actor.employeeId() != null && people.contains(new EmployeeId(actor.employeeId()));
	}

}
