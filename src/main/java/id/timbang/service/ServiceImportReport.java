package id.timbang.service;

import java.util.List;
import java.util.UUID;

import id.timbang.shared.RowError;
import org.jspecify.annotations.Nullable;

/**
 * What an import of services would do, or has done.
 *
 * @param id of the file kept for confirmation; none when there is nothing to confirm
 * @param added how many services are new
 * @param same how many stay as they are
 * @param changes what changes about the others
 * @param errors everything that has to be mended first, in the order of the file
 */
public record ServiceImportReport(@Nullable UUID id, int added, int same, List<ServiceChange> changes,
		List<RowError> errors) {

	private static final int MOST_SHOWN = 100;

	public ServiceImportReport {
		changes = List.copyOf(changes);
		errors = List.copyOf(errors);
	}

	/** The same, kept for confirmation. */
	ServiceImportReport keptAs(UUID id) {
		return new ServiceImportReport(id, this.added, this.same, this.changes, this.errors);
	}

	/** Whether there is anything to change. */
	public boolean isWorthwhile() {
		return this.errors.isEmpty() && this.added + this.changes.size() > 0;
	}

	/** As many errors as one can mend in one go. */
	public List<RowError> firstErrors() {
		return this.errors.subList(0, Math.min(MOST_SHOWN, this.errors.size()));
	}

	/** As many changes as one can read in one go. */
	public List<ServiceChange> firstChanges() {
		return this.changes.subList(0, Math.min(MOST_SHOWN, this.changes.size()));
	}

	/** Services in the file. */
	public int read() {
		return this.added + this.same + this.changes.size();
	}

}
