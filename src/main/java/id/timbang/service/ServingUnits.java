package id.timbang.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitType;
import org.jspecify.annotations.Nullable;

/**
 * Which unit serves citizens for which: the unit itself where it has a service of its
 * own, otherwise the nearest one above it that has (S11).
 */
public final class ServingUnits {

	private final Map<UnitId, UnitNode> byUnit = new LinkedHashMap<>();

	private final Set<UnitType> serving;

	ServingUnits(List<UnitNode> tree, Set<UnitType> serving) {
		this.serving = Set.copyOf(serving);
		tree.forEach((root) -> add(root, null));
	}

	private void add(UnitNode node, @Nullable UnitNode above) {
		UnitNode server = this.serving.contains(node.type()) ? node : above;
		if (server != null) {
			this.byUnit.put(node.id(), server);
		}
		node.children().forEach((child) -> add(child, server));
	}

	/** The unit that serves for this one; none where nobody above it has a service. */
	public Optional<UnitNode> of(UnitId unit) {
		return Optional.ofNullable(this.byUnit.get(unit));
	}

	/** Those of these units that somebody serves citizens for, in their order. */
	public List<UnitNode> among(List<UnitNode> units) {
		return units.stream().filter((unit) -> this.byUnit.containsKey(unit.id())).toList();
	}

	/** All units that have a service of their own, in the order of the tree. */
	public List<UnitNode> all() {
		return this.byUnit.values().stream().distinct().toList();
	}

}
