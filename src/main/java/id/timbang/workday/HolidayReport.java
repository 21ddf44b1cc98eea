package id.timbang.workday;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import id.timbang.shared.RowError;
import org.jspecify.annotations.Nullable;

/**
 * What an import of holidays would do, or has done.
 *
 * @param id of the file kept for confirmation; none when there is nothing to confirm
 * @param read holidays in the file
 * @param changes day by day, in order
 * @param errors everything that has to be mended first, in the order of the file
 */
public record HolidayReport(@Nullable UUID id, int read, List<Change> changes, List<RowError> errors) {

	private static final int MOST_SHOWN = 100;

	public HolidayReport {
		changes = List.copyOf(changes);
		errors = List.copyOf(errors);
	}

	/** The same, kept for confirmation. */
	HolidayReport keptAs(UUID id) {
		return new HolidayReport(id, this.read, this.changes, this.errors);
	}

	/** Whether there is anything to change. */
	public boolean isWorthwhile() {
		return this.errors.isEmpty() && !this.changes.isEmpty();
	}

	/** As many errors as one can mend in one go. */
	public List<RowError> firstErrors() {
		return this.errors.subList(0, Math.min(MOST_SHOWN, this.errors.size()));
	}

	/** As many changes as one can read in one go. */
	public List<Change> firstChanges() {
		return this.changes.subList(0, Math.min(MOST_SHOWN, this.changes.size()));
	}

	/**
	 * What happens to a day.
	 *
	 * @param before the holiday that is known; none for a new one
	 * @param after the holiday of the file; none where the day becomes a working day
	 */
	public record Change(@Nullable Holiday before, @Nullable Holiday after) {

		/** The day itself. */
		public LocalDate day() {
			return Objects.requireNonNull((this.after != null) ? this.after : this.before).day();
		}

	}

}
