package id.timbang.workday;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.timbang.shared.CsvTable;
import id.timbang.shared.RowError;
import id.timbang.shared.TypedDays;

/**
 * Reads the rows of a file of holidays.
 */
final class HolidayRows {

	static final List<String> COLUMNS = List.of("date", "name", "kind");

	private static final int SHORTEST_NAME = 3;

	private static final int LONGEST_NAME = 150;

	private static final String KINDS = Stream.of(Holiday.Kind.values())
		.map(Enum::name)
		.collect(Collectors.joining(", "));

	private final CsvTable table;

	private final List<RowError> errors;

	private final Map<LocalDate, CsvTable.Row> seen = new HashMap<>();

	/**
	 * @param errors takes what is wrong
	 */
	HolidayRows(CsvTable table, List<RowError> errors) {
		this.table = table;
		this.errors = errors;
	}

	/** The holidays of the rows that can be read. */
	List<Holiday> holidays() {
		return this.table.rows().stream().flatMap((row) -> read(row).stream()).toList();
	}

	private Optional<Holiday> read(CsvTable.Row row) {
		Optional<LocalDate> day = day(row);
		Optional<Holiday.Kind> kind = kind(row);
		int length = row.get("name").length();
		if (length < SHORTEST_NAME || length > LONGEST_NAME) {
			this.errors.add(row.error("name", "import.length", SHORTEST_NAME, LONGEST_NAME));
		}
		return day.flatMap((date) -> kind.map((known) -> new Holiday(date, row.get("name"), known)));
	}

	private Optional<LocalDate> day(CsvTable.Row row) {
		Optional<LocalDate> day = TypedDays.parse(row.get("date"));
		if (day.isEmpty()) {
			this.errors.add(row.error("date", "import.date"));
			return day;
		}
		CsvTable.Row twin = this.seen.putIfAbsent(day.get(), row);
		if (twin != null) {
			this.errors.add(row.error("date", "import.twice", twin.line()));
		}
		return day;
	}

	private Optional<Holiday.Kind> kind(CsvTable.Row row) {
		Optional<Holiday.Kind> kind = Stream.of(Holiday.Kind.values())
			.filter((known) -> known.name().equals(row.get("kind")))
			.findFirst();
		if (kind.isEmpty()) {
			this.errors.add(row.error("kind", "import.constant", KINDS));
		}
		return kind;
	}

}
