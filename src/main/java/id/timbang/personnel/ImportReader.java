package id.timbang.personnel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.timbang.personnel.ImportDraft.Present;
import id.timbang.shared.CsvException;
import id.timbang.shared.CsvTable;
import id.timbang.shared.RowError;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the files of an import and puts what is stored beside them, in a fixed number of
 * statements.
 */
@Component
class ImportReader {

	private final UnitRepository units;

	private final PositionRepository positions;

	private final EmployeeRepository employees;

	private final AssignmentRepository assignments;

	private final LatestStart latestStart;

	private final JdbcClient jdbc;

	private final Clock clock;

	ImportReader(UnitRepository units, PositionRepository positions, EmployeeRepository employees,
			AssignmentRepository assignments, LatestStart latestStart, JdbcClient jdbc, Clock clock) {
		this.units = units;
		this.positions = positions;
		this.employees = employees;
		this.assignments = assignments;
		this.latestStart = latestStart;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Reads the files; what is wrong with them is added to {@code errors}. */
	ImportDraft read(ImportFiles files, List<RowError> errors) {
		CsvTable unitTable = table("units.csv", files.units(), UnitRows.COLUMNS, errors);
		CsvTable positionTable = table("positions.csv", files.positions(), PositionRows.COLUMNS, errors);
		CsvTable employeeTable = table("employees.csv", files.employees(), EmployeeRows.COLUMNS, errors);
		Present present = present(employeeTable);
		Map<String, UnitRows.Entry> unitRows = new UnitRows(unitTable, parentCodes(present), errors).entries();
		Map<String, PositionRows.Entry> positionRows = new PositionRows(positionTable, errors).entries();
		EmployeeRows.Known known = new EmployeeRows.Known(union(present.units().keySet(), unitRows.keySet()),
				union(present.positions().keySet(), positionRows.keySet()), present.appraisers(), lines(),
				files.effectiveOn(), starts(present), this.latestStart.day());
		return new ImportDraft(unitRows, positionRows, new EmployeeRows(employeeTable, known, errors).entries(),
				present);
	}

	private static CsvTable table(String name, byte @Nullable [] content, List<String> columns, List<RowError> errors) {
		try {
			return (content != null) ? CsvTable.read(name, content, columns) : new CsvTable(name, List.of());
		}
		catch (CsvException ex) {
			errors.add(ex.error());
			return new CsvTable(name, List.of());
		}
	}

	private Present present(CsvTable employeeTable) {
		List<String> numbers = employeeTable.rows().stream().map((row) -> Nip.strip(row.get("nip"))).toList();
		Map<String, Employee> known = byKey(this.employees.findByNipIn(numbers), Employee::nip);
		Map<EmployeeId, Assignment> latest = new HashMap<>();
		this.assignments.findByEmployeeIdIn(known.values().stream().map(Employee::id).toList())
			.forEach((assignment) -> latest.merge(assignment.employeeId(), assignment, ImportReader::later));
		return new Present(byKey(this.units.findAll(), Unit::code), byKey(this.positions.findAll(), Position::code),
				known, latest, appraisers());
	}

	/** A file names the usual appraiser, whoever acts at the moment. */
	private Map<String, String> appraisers() {
		Map<String, String> appraisers = new HashMap<>();
		this.jdbc.sql("""
				select e.nip, coalesce(b.nip, '') as appraiser_nip from employee e
				left join reporting_line l on l.employee_id = e.employee_id and l.superseded_at is null
				    and l.valid_from <= :today and (l.valid_until is null or l.valid_until >= :today)
				left join acting_appointment c using (acting_appointment_id)
				left join employee b on b.employee_id = coalesce(c.official_id, l.appraiser_id)""")
			.param("today", LocalDate.now(this.clock))
			.query((row) -> {
				appraisers.put(row.getString("nip"), row.getString("appraiser_nip"));
			});
		return appraisers;
	}

	private Map<String, List<PlannedLines.Line>> lines() {
		Map<String, List<PlannedLines.Line>> lines = new HashMap<>();
		this.jdbc.sql("""
				select e.nip, b.nip as appraiser_nip, l.valid_from, l.valid_until from reporting_line l
				join employee e on e.employee_id = l.employee_id join employee b on b.employee_id = l.appraiser_id
				where l.superseded_at is null""").query((row) -> {
			DateSpan days = new DateSpan(row.getObject("valid_from", LocalDate.class),
					row.getObject("valid_until", LocalDate.class));
			lines.computeIfAbsent(row.getString("nip"), (number) -> new ArrayList<>())
				.add(new PlannedLines.Line(row.getString("appraiser_nip"), days));
		});
		return lines;
	}

	private static Map<String, String> parentCodes(Present present) {
		Map<UnitId, String> codes = new HashMap<>();
		present.units().values().forEach((unit) -> codes.put(unit.id(), unit.code()));
		Map<String, String> parents = new HashMap<>();
		present.units().values().forEach((unit) -> {
			UnitId parent = unit.parentId();
			parents.put(unit.code(), (parent != null) ? codes.getOrDefault(parent, "") : "");
		});
		return parents;
	}

	private static Map<String, LocalDate> starts(Present present) {
		Map<String, LocalDate> starts = new HashMap<>();
		present.employees().forEach((number, employee) -> {
			Assignment latest = present.latest().get(employee.id());
			if (latest != null) {
				starts.put(number, latest.validFrom());
			}
		});
		return starts;
	}

	private static Assignment later(Assignment one, Assignment other) {
		return one.validFrom().isAfter(other.validFrom()) ? one : other;
	}

	private static Set<String> union(Set<String> some, Set<String> others) {
		Set<String> all = new HashSet<>(some);
		all.addAll(others);
		return all;
	}

	private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
		return all.stream().collect(Collectors.toMap(key, Function.identity()));
	}

}
