package id.timbang.personnel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.timbang.shared.CsvTable;
import id.timbang.shared.RowError;

/**
 * Reads the units file against the units that exist.
 */
class UnitRows {

	static final List<String> COLUMNS = List.of("code", "name", "type", "parent_code");

	private final Map<String, String> parents = new LinkedHashMap<>();

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	private final List<RowError> errors;

	/**
	 * @param parents code of the unit above by code, of the units that exist; empty for a
	 * root
	 * @param errors where to write what is wrong
	 */
	UnitRows(CsvTable table, Map<String, String> parents, List<RowError> errors) {
		this.errors = errors;
		this.parents.putAll(parents);
		table.rows().forEach(this::read);
		this.entries.values().forEach(this::checkParent);
	}

	/** The units of the file, by code, in its order. */
	Map<String, Entry> entries() {
		return this.entries;
	}

	private void read(CsvTable.Row row) {
		String code = row.get("code");
		List<RowError> found = new ArrayList<>();
		if (!ImportRules.isCode(code)) {
			found.add(row.error("code", "import.code"));
		}
		else if (this.entries.containsKey(code)) {
			found.add(row.error("code", "import.twice", this.entries.get(code).row().line()));
		}
		ImportRules.name(row, 3).ifPresent(found::add);
		Optional<UnitType> type = ImportRules.constant(UnitType.class, row.get("type"));
		if (type.isEmpty()) {
			found.add(row.error("type", "import.constant", ImportRules.names(UnitType.class)));
		}
		this.errors.addAll(found);
		if (found.isEmpty()) {
			this.entries.put(code, new Entry(row, code, row.get("name"), type.orElseThrow(), row.get("parent_code")));
			this.parents.put(code, row.get("parent_code"));
		}
	}

	private void checkParent(Entry entry) {
		if (!entry.parentCode().isEmpty() && !this.parents.containsKey(entry.parentCode())) {
			this.errors.add(entry.row().error("parent_code", "import.unit.unknown"));
		}
		else if (leadsBack(entry)) {
			this.errors.add(entry.row().error("parent_code", "import.unit.circle"));
		}
	}

	private boolean leadsBack(Entry entry) {
		Set<String> seen = new HashSet<>(Set.of(entry.code()));
		String above = entry.parentCode();
		while (!above.isEmpty() && seen.add(above)) {
			above = this.parents.getOrDefault(above, "");
		}
		return above.equals(entry.code());
	}

	/**
	 * A unit of the file.
	 */
	record Entry(CsvTable.Row row, String code, String name, UnitType type, String parentCode) {
	}

}
