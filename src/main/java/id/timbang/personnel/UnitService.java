package id.timbang.personnel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the tree of units.
 */
@Service
@Transactional(readOnly = true)
public class UnitService {

	private final UnitRepository units;

	private final ChangeLock lock;

	private final EmployeeDirectory directory;

	private final AuditTrail audit;

	UnitService(UnitRepository units, ChangeLock lock, EmployeeDirectory directory, AuditTrail audit) {
		this.units = units;
		this.lock = lock;
		this.directory = directory;
		this.audit = audit;
	}

	/** The whole tree, with how many people work in each unit itself today. */
	public List<UnitNode> tree() {
		return UnitNode.forest(this.directory.units());
	}

	/** The whole tree without anybody in it: {@code staff} says 0 everywhere. */
	public List<UnitNode> outline() {
		return UnitNode.forest(this.directory.outline());
	}

	/** All units in the order of the tree, for a choice in a form; nobody is counted. */
	public List<UnitNode> choices() {
		return UnitNode.flatten(outline());
	}

	/** One unit; nobody is counted. */
	public UnitPage unit(UnitId id) {
		return page(id, outline());
	}

	/** One unit, with how many people work in it and in those below. */
	public UnitPage staffedUnit(UnitId id) {
		return page(id, tree());
	}

	private UnitPage page(UnitId id, List<UnitNode> tree) {
		Unit unit = find(id);
		List<UnitNode> all = UnitNode.flatten(tree);
		UnitNode node = all.stream().filter((one) -> one.id().equals(id)).findFirst().orElseThrow();
		return new UnitPage(node, unit.version(), unit.parentId(), ancestors(all, id));
	}

	/** The unit where somebody works today, and those above it, nearest first. */
	public List<UnitPlace> placesOf(EmployeeId employee) {
		return this.directory.places(employee);
	}

	/** A unit and those above it, nearest first. */
	public List<UnitPlace> placesFrom(UnitId unit) {
		List<UnitPlace> places = this.directory.places(unit);
		if (places.isEmpty()) {
			throw new NotFoundException("unit", unit);
		}
		return places;
	}

	/** The units above, from the root down. */
	private static List<UnitNode> ancestors(List<UnitNode> all, UnitId id) {
		return all.stream().filter((node) -> !node.id().equals(id) && node.contains(id)).toList();
	}

	/**
	 * Adds a unit.
	 * @throws RuleException if the code is taken or the unit above is unknown
	 */
	@Transactional
	public UnitId add(Actor actor, String code, UnitDetails details) {
		actor.require(Role.HR_ADMIN);
		if (this.units.findByCode(code).isPresent()) {
			throw new RuleException("code", "personnel.unit.code.taken", code);
		}
		checkParent(null, details.parentId());
		Unit unit = this.units.save(new Unit(code, details.name(), details.type(), details.parentId()));
		this.audit.record(actor, unit.id().unitId(), "audit.unit.added", details.name());
		return unit.id();
	}

	/**
	 * Changes a unit.
	 * @param version the version that the form was filled from
	 * @throws RuleException if the unit would come to stand below itself
	 */
	@Transactional
	public void change(Actor actor, UnitId id, long version, UnitDetails details) {
		actor.require(Role.HR_ADMIN);
		this.lock.units();
		Unit unit = find(id);
		if (unit.version() != version) {
			throw new ConflictException("error.409.stale");
		}
		checkParent(id, details.parentId());
		unit.describe(details.name(), details.type(), details.parentId());
		this.audit.record(actor, id.unitId(), "audit.unit.changed", details.name());
	}

	private void checkParent(@Nullable UnitId id, @Nullable UnitId parentId) {
		Map<UnitId, @Nullable UnitId> parents = new HashMap<>();
		this.units.findAll().forEach((unit) -> parents.put(unit.id(), unit.parentId()));
		if (parentId != null && !parents.containsKey(parentId)) {
			throw new RuleException("parent", "personnel.unit.parent.unknown");
		}
		for (UnitId above = parentId; above != null; above = parents.get(above)) {
			if (Objects.equals(above, id)) {
				throw new RuleException("parent", "personnel.unit.parent.cycle");
			}
		}
	}

	private Unit find(UnitId id) {
		return this.units.findById(id).orElseThrow(() -> new NotFoundException("unit", id));
	}

}
