package id.timbang.personnel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.timbang.personnel.ImportReport.Counts;
import id.timbang.shared.RowError;

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

	/**
	 * @param errors what is wrong; then nothing changes
	 * @param effectiveOn first day of a changed appraiser
	 */
	ImportReport report(List<RowError> errors, LocalDate effectiveOn) {
		List<Difference> people = this.employees.values().stream().map(this.present::compare).toList();
		List<ImportChange> changes = errors.isEmpty()
				? new ImportChanges(this, effectiveOn).first(ImportReport.MOST_SHOWN) : List.of();
		return new ImportReport(null, counts(this.units.values().stream().map(this.present::compare).toList()),
				counts(this.positions.values().stream().map(this.present::compare).toList()), counts(people), changes,
				errors);
	}

	private static Counts counts(List<Difference> differences) {
		return new Counts(number(differences, Difference.ADDED), number(differences, Difference.CHANGED),
				number(differences, Difference.SAME));
	}

	private static int number(List<Difference> differences, Difference kind) {
		return Math.toIntExact(differences.stream().filter((one) -> one == kind).count());
	}

	/** What a row does to where somebody works. */
	enum Move {

		/** Nothing. */
		NONE,

		/** The first assignment, or one after a gap. */
		BEGIN,

		/** The latest assignment was another one from its first day on. */
		CORRECT,

		/** The latest assignment ends the day before. */
		FOLLOW

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
				.changedIf(hasNewDetails(employee, entry) || move(entry) != Move.NONE || hasNewAppraiser(entry));
		}

		boolean hasNewDetails(Employee employee, EmployeeRows.Entry entry) {
			return !employee.details().equals(entry.details());
		}

		Move move(EmployeeRows.Entry entry) {
			Employee employee = this.employees.get(entry.nip().digits());
			Assignment assignment = (employee != null) ? this.latest.get(employee.id()) : null;
			if (assignment == null || assignment.isOverBy(entry.start())) {
				return Move.BEGIN;
			}
			if (isAt(assignment, entry)) {
				return Move.NONE;
			}
			return assignment.validFrom().equals(entry.start()) ? Move.CORRECT : Move.FOLLOW;
		}

		private boolean isAt(Assignment assignment, EmployeeRows.Entry entry) {
			Unit unit = this.units.get(entry.unitCode());
			Position position = this.positions.get(entry.positionCode());
			return unit != null && position != null && assignment.isAt(unit.id(), position.id());
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
