package id.timbang.personnel;

import java.util.List;
import java.util.UUID;

import id.timbang.shared.RowError;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, or has done.
 *
 * @param id of the files kept for confirmation; none when there are errors
 * @param units counts of the units file
 * @param positions counts of the positions file
 * @param employees counts of the employees file
 * @param changes what changes about the first {@value #MOST_SHOWN} of the known people
 * @param errors everything that has to be mended first, in the order of the files
 */
public record ImportReport(@Nullable UUID id, Counts units, Counts positions, Counts employees,
		List<ImportChange> changes, List<RowError> errors) {

	static final int MOST_SHOWN = 100;

	public ImportReport {
		changes = List.copyOf(changes);
		errors = List.copyOf(errors);
	}

	/** The same, kept for confirmation. */
	ImportReport keptAs(UUID id) {
		return new ImportReport(id, this.units, this.positions, this.employees, this.changes, this.errors);
	}

	/** Whether there is anything to change. */
	public boolean isWorthwhile() {
		return this.errors.isEmpty() && this.units.changes() + this.positions.changes() + this.employees.changes() > 0;
	}

	/** As many errors as one can mend in one go. */
	public List<RowError> firstErrors() {
		return this.errors.subList(0, Math.min(MOST_SHOWN, this.errors.size()));
	}

	/** Records in all files. */
	public int read() {
		return this.units.total() + this.positions.total() + this.employees.total();
	}

	/**
	 * Records of one file.
	 *
	 * @param added new ones
	 * @param changed known ones that differ
	 * @param same known ones that do not
	 */
	public record Counts(int added, int changed, int same) {

		static final Counts NONE = new Counts(0, 0, 0);

		public int total() {
			return this.added + this.changed + this.same;
		}

		int changes() {
			return this.added + this.changed;
		}

	}

}
