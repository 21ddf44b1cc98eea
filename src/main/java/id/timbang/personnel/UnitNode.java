package id.timbang.personnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.timbang.shared.Choice;

/**
 * A unit in the tree, with everything below it.
 *
 * @param id the unit
 * @param code its short name
 * @param name its full name
 * @param type its kind
 * @param depth 0 for a root
 * @param staff people assigned to the unit itself today
 * @param children the units directly below, by code
 */
public record UnitNode(UnitId id, String code, String name, UnitType type, int depth, int staff,
		List<UnitNode> children) {

	/** People assigned to the unit or to one below it today. */
	public int totalStaff() {
		return this.staff + this.children.stream().mapToInt(UnitNode::totalStaff).sum();
	}

	/** Whether this is that unit or stands above it. */
	public boolean contains(UnitId other) {
		return this.id.equals(other) || this.children.stream().anyMatch((child) -> child.contains(other));
	}

	/** The unit itself and everything below it. */
	public Stream<UnitId> ids() {
		return flatten(List.of(this)).stream().map(UnitNode::id);
	}

	/** The name with dashes for its depth, for a choice in a form. */
	private String indentedName() {
		return "– ".repeat(this.depth) + this.name;
	}

	/** The units as options of a form. */
	public static List<Choice> choices(List<UnitNode> units) {
		return units.stream().map((unit) -> new Choice(unit.id().toString(), unit.indentedName())).toList();
	}

	static List<UnitNode> forest(List<Row> rows) {
		Map<Optional<UnitId>, List<Row>> byParent = rows.stream().collect(Collectors.groupingBy(Row::parent));
		return below(Optional.empty(), 0, byParent);
	}

	private static List<UnitNode> below(Optional<UnitId> parent, int depth, Map<Optional<UnitId>, List<Row>> rows) {
		List<UnitNode> nodes = new ArrayList<>();
		for (Row row : Objects.requireNonNullElse(rows.get(parent), List.<Row>of())) {
			nodes.add(new UnitNode(row.id(), row.code(), row.name(), row.type(), depth, row.staff(),
					below(Optional.of(row.id()), depth + 1, rows)));
		}
		return List.copyOf(nodes);
	}

	static List<UnitNode> flatten(List<UnitNode> nodes) {
		return nodes.stream()
			.flatMap((node) -> Stream.concat(Stream.of(node), flatten(node.children()).stream()))
			.toList();
	}

	/**
	 * A unit as it is stored, with its head count.
	 */
	record Row(UnitId id, String code, String name, UnitType type, Optional<UnitId> parent, int staff) {
	}

}
