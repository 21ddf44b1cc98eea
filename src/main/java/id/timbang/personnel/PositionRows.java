package id.timbang.personnel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.timbang.shared.CsvTable;
import id.timbang.shared.RowError;

/**
 * Reads the positions file.
 */
class PositionRows {

	static final List<String> COLUMNS = List.of("code", "name", "group", "level");

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	private final List<RowError> errors;

	PositionRows(CsvTable table, List<RowError> errors) {
		this.errors = errors;
		table.rows().forEach(this::read);
	}

	/** The positions of the file, by code, in its order. */
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
		Optional<PositionLevel> level = ImportRules.constant(PositionLevel.class, row.get("level"));
		if (level.isEmpty()) {
			found.add(row.error("level", "import.constant", ImportRules.names(PositionLevel.class)));
		}
		else if (!level.get().category().name().equals(row.get("group"))) {
			found.add(row.error("group", "import.position.group", row.get("level"), level.get().category()));
		}
		this.errors.addAll(found);
		if (found.isEmpty()) {
			this.entries.put(code, new Entry(row, code, row.get("name"), level.orElseThrow()));
		}
	}

	/**
	 * A position of the file.
	 */
	record Entry(CsvTable.Row row, String code, String name, PositionLevel level) {
	}

}
