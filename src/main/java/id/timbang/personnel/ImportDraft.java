package id.timbang.personnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.timbang.personnel.ImportReport.Counts;
import id.timbang.shared.RowError;
import org.jspecify.annotations.Nullable;

/**
 * What the files say beside what is stored.
 *
 * @param units by code
 * @param positions by code
 * @param employees by number
 * @param present what is stored
 */
record ImportDraft(Map<String, UnitRows.Entry> units, Map<String, PositionRows.Entry> positions,
		Map<String, EmployeeRows.Entry> employees, Present present) {

	ImportReport report(@Nullable UUID id, List<RowError> errors) {
		List<Difference> people = this.employees.values().stream().map(this.present::compare).toList();
		return new ImportReport(id, counts(this.units.values().stream().map(this.present::compare).toList()),
				counts(this.positions.values().stream().map(this.present::compare).toList()), counts(people),
				new ArrayList<>(errors));
	}

	private static Counts counts(List<Difference> differences) {
		return new Counts(number(differences, Difference.ADDED), number(differences, Difference.CHANGED),
				number(differences, Difference.SAME));
	}

	private static int number(List<Difference> differences, Difference kind) {
		return Math.toIntExact(differences.stream().filter((one) -> one == kind).count());
	}

	/** How a record of a file compares to what is stored. */
	enum Difference {

		ADDED, CHANGED, SAME;

		static Difference changedIf(boolean different) {
			return different ? CHANGED : SAME;
		}

	}

	/**
	 * What is stored, as far as the files speak of it.
	 *
	 * @param units all, by code
	 * @param positions all, by code
	 * @param employees those of the file, by number
	 * @param latest latest assignment of each of them
	 * @param appraisers number of today's appraiser by number, for all people
	 */
	record Present(Map<String, Unit> units, Map<String, Position> positions, Map<String, Employee> employees,
			Map<EmployeeId, Assignment> latest, Map<String, String> appraisers) {

		Difference compare(UnitRows.Entry entry) {
			Unit unit = this.units.get(entry.code());
			return (unit == null) ? Difference.ADDED : Difference.changedIf(!unit.name().equals(entry.name())
					|| unit.type() != entry.type() || !parentCode(unit).equals(entry.parentCode()));
		}

		Difference compare(PositionRows.Entry entry) {
			Position position = this.positions.get(entry.code());
			return (position == null) ? Difference.ADDED
					: Difference.changedIf(!position.name().equals(entry.name()) || position.level() != entry.level());
		}

		Difference compare(EmployeeRows.Entry entry) {
			Employee employee = this.employees.get(entry.nip().digits());
			return (employee == null) ? Difference.ADDED : Difference
				.changedIf(hasNewDetails(employee, entry) || isMoved(employee, entry) || hasNewAppraiser(entry));
		}

		boolean hasNewDetails(Employee employee, EmployeeRows.Entry entry) {
			return !employee.details().equals(entry.details());
		}

		boolean isMoved(Employee employee, EmployeeRows.Entry entry) {
			Assignment assignment = this.latest.get(employee.id());
			Unit unit = this.units.get(entry.unitCode());
			Position position = this.positions.get(entry.positionCode());
			return assignment == null || unit == null || position == null || !assignment.isAt(unit.id(), position.id());
		}

		boolean hasNewAppraiser(EmployeeRows.Entry entry) {
			return entry.hasNewAppraiser(this.appraisers);
		}

		private String parentCode(Unit unit) {
			return this.units.values()
				.stream()
				.filter((other) -> other.id().equals(unit.parentId()))
				.map(Unit::code)
				.findFirst()
				.orElse("");
		}

	}

}
