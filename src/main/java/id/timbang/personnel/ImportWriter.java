package id.timbang.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.timbang.personnel.ReportingLineService.NewLine;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;

/**
 * Writes what an import changes. Runs inside the transaction of the import.
 */
@Component
class ImportWriter {

	private final UnitRepository units;

	private final PositionRepository positions;

	private final EmployeeRepository employees;

	private final AssignmentRepository assignments;

	private final ReportingLineService lines;

	ImportWriter(UnitRepository units, PositionRepository positions, EmployeeRepository employees,
			AssignmentRepository assignments, ReportingLineService lines) {
		this.units = units;
		this.positions = positions;
		this.employees = employees;
		this.assignments = assignments;
		this.lines = lines;
	}

	void write(Actor actor, ImportDraft draft, LocalDate effectiveOn) {
		writeUnits(draft);
		writePositions(draft);
		Map<String, EmployeeId> people = writePeople(draft);
		writeAssignments(draft, people);
		writeLines(actor, draft, people, effectiveOn);
	}

	private void writeUnits(ImportDraft draft) {
		Map<String, Unit> known = draft.present().units();
		for (UnitRows.Entry entry : draft.units().values()) {
			known.computeIfAbsent(entry.code(),
					(code) -> this.units.save(new Unit(code, entry.name(), entry.type(), null)));
		}
		this.units.flush();
		for (UnitRows.Entry entry : draft.units().values()) {
			Unit parent = known.get(entry.parentCode());
			known(known, entry.code()).describe(entry.name(), entry.type(), (parent != null) ? parent.id() : null);
		}
		this.units.flush();
	}

	private void writePositions(ImportDraft draft) {
		Map<String, Position> known = draft.present().positions();
		for (PositionRows.Entry entry : draft.positions().values()) {
			known
				.computeIfAbsent(entry.code(),
						(code) -> this.positions.save(new Position(code, entry.name(), entry.level())))
				.describe(entry.name(), entry.level());
		}
	}

	private Map<String, EmployeeId> writePeople(ImportDraft draft) {
		Map<String, Employee> known = draft.present().employees();
		Map<String, EmployeeId> ids = new HashMap<>();
		for (EmployeeRows.Entry entry : draft.employees().values()) {
			Employee employee = known.get(entry.nip().digits());
			if (employee == null) {
				employee = this.employees.save(new Employee(entry.details()));
			}
			else {
				employee.describe(entry.details());
			}
			ids.put(entry.nip().digits(), employee.id());
		}
		this.employees.flush();
		return ids;
	}

	/** What ends has to be written before what begins, or the two would overlap. */
	private void writeAssignments(ImportDraft draft, Map<String, EmployeeId> people) {
		List<Assignment> begun = new ArrayList<>();
		for (EmployeeRows.Entry entry : draft.employees().values()) {
			EmployeeId id = known(people, entry.nip().digits());
			UnitId unit = known(draft.present().units(), entry.unitCode()).id();
			PositionId position = known(draft.present().positions(), entry.positionCode()).id();
			switch (draft.present().move(entry)) {
				case NONE -> {
				}
				case CORRECT -> known(draft.present().latest(), id).correct(unit, position);
				case FOLLOW -> {
					known(draft.present().latest(), id).endBefore(entry.start());
					begun.add(new Assignment(id, unit, position, entry.start()));
				}
				case BEGIN -> begun.add(new Assignment(id, unit, position, entry.start()));
			}
		}
		this.assignments.flush();
		this.assignments.saveAll(begun);
	}

	private void writeLines(Actor actor, ImportDraft draft, Map<String, EmployeeId> people, LocalDate effectiveOn) {
		List<NewLine> drawn = new ArrayList<>();
		for (EmployeeRows.Entry entry : draft.employees().values()) {
			if (draft.present().hasNewAppraiser(entry)) {
				boolean isNew = !draft.present().employees().containsKey(entry.nip().digits());
				drawn.add(new NewLine(known(people, entry.nip().digits()), Appraiser.employee(appraiser(entry, people)),
						DateSpan.since(isNew ? entry.start() : effectiveOn), null));
			}
		}
		if (!drawn.isEmpty()) {
			this.lines.assignAll(actor, drawn, "Impor CSV");
		}
	}

	private EmployeeId appraiser(EmployeeRows.Entry entry, Map<String, EmployeeId> people) {
		EmployeeId inFile = people.get(entry.appraiserNip());
		return (inFile != null) ? inFile : this.employees.findByNip(entry.appraiserNip()).orElseThrow().id();
	}

	private static <K, T> T known(Map<K, T> all, K key) {
		return Objects.requireNonNull(all.get(key));
	}

}
