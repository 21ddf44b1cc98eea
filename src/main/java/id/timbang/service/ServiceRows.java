package id.timbang.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.timbang.personnel.UnitType;
import id.timbang.shared.CsvTable;
import id.timbang.shared.RowError;

/**
 * Reads a file of services against those that exist.
 */
class ServiceRows {

	static final List<String> COLUMNS = List.of("code", "name", "unit_type", "standard_value", "standard_unit", "fee",
			"requirements", "stages");

	private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,29}");

	private static final Pattern VALUE = Pattern.compile("[1-9][0-9]{0,3}");

	private static final Pattern FEE = Pattern.compile("[0-9]{1,12}");

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	private final Map<String, UnitType> known;

	private final List<RowError> errors;

	/**
	 * @param known the kinds of units that the known services belong to, by code
	 * @param errors where to write what is wrong
	 */
	ServiceRows(CsvTable table, Map<String, UnitType> known, List<RowError> errors) {
		this.known = known;
		this.errors = errors;
		table.rows().forEach(this::read);
	}

	/** The services of the file, by code, in its order. */
	Map<String, Entry> entries() {
		return this.entries;
	}

	private void read(CsvTable.Row row) {
		List<RowError> found = new ArrayList<>();
		checkCode(row, found);
		checkLength(row, "name", 3, 150, found);
		Optional<UnitType> type = constant(UnitType.values(), row, "unit_type", found);
		type.ifPresent((one) -> checkType(row, one, found));
		Optional<ServiceStandard.Unit> unit = constant(ServiceStandard.Unit.values(), row, "standard_unit", found);
		check(row, "standard_value", VALUE, "service.import.value", found);
		check(row, "fee", FEE, "service.import.fee", found);
		checkLength(row, "requirements", 0, 2000, found);
		List<Stage> stages = stages(row, found);
		if (found.isEmpty()) {
			StandardDetails standard = new StandardDetails(
					new ServiceStandard(Integer.parseInt(row.get("standard_value")), unit.orElseThrow()),
					Long.parseLong(row.get("fee")), requirements(row), "", stages);
			this.entries.put(row.get("code"), new Entry(row.line(),
					new NewService(row.get("code"), row.get("name"), type.orElseThrow(), standard)));
		}
		this.errors.addAll(found);
	}

	private void checkCode(CsvTable.Row row, List<RowError> found) {
		Entry twin = this.entries.get(row.get("code"));
		if (twin != null) {
			found.add(row.error("code", "import.twice", twin.line()));
		}
		check(row, "code", CODE, "import.code", found);
	}

	/** The kind of unit decides who serves whom, also for what is past. */
	private void checkType(CsvTable.Row row, UnitType type, List<RowError> found) {
		UnitType before = this.known.get(row.get("code"));
		if (before != null && before != type) {
			found.add(row.error("unit_type", "service.import.type", before.name()));
		}
	}

	private static void check(CsvTable.Row row, String column, Pattern pattern, String messageKey,
			List<RowError> found) {
		if (!pattern.matcher(row.get(column)).matches()) {
			found.add(row.error(column, messageKey));
		}
	}

	private static void checkLength(CsvTable.Row row, String column, int shortest, int longest, List<RowError> found) {
		int length = row.get(column).length();
		if (length < shortest || length > longest) {
			found.add(row.error(column, "import.length", shortest, longest));
		}
	}

	private static <E extends Enum<E>> Optional<E> constant(E[] constants, CsvTable.Row row, String column,
			List<RowError> found) {
		Optional<E> named = Arrays.stream(constants).filter((one) -> one.name().equals(row.get(column))).findFirst();
		if (named.isEmpty()) {
			String names = Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
			found.add(row.error(column, "import.constant", names));
		}
		return named;
	}

	private static List<Stage> stages(CsvTable.Row row, List<RowError> found) {
		Optional<List<Stage>> stages = StageText.read(row.get("stages"));
		if (stages.isEmpty()) {
			found.add(row.error("stages", "service.import.stages"));
			return List.of();
		}
		if (VALUE.matcher(row.get("standard_value")).matches()) {
			int value = Integer.parseInt(row.get("standard_value"));
			BigDecimal difference = StandardDetails.difference(value, stages.get());
			if (difference.signum() != 0) {
				found
					.add(row.error("stages", (difference.signum() > 0) ? "service.stages.long" : "service.stages.short",
							Stage.sum(stages.get()), value, difference.abs()));
			}
		}
		return stages.get();
	}

	private static List<String> requirements(CsvTable.Row row) {
		return Arrays.stream(row.get("requirements").split("[;\n]"))
			.map(String::strip)
			.filter((requirement) -> !requirement.isEmpty())
			.toList();
	}

	/**
	 * A service of the file.
	 */
	record Entry(long line, NewService service) {
	}

}
