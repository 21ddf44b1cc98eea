package id.timbang.visit;

import java.time.Instant;

/**
 * A file with the visits of another register, and what is known about it.
 *
 * @param id the import
 * @param file name of the file
 * @param state how far it is
 * @param uploadedAt when it was sent
 * @param stateSince since when it is in this state
 * @param read visits in the file
 * @param good visits without error; once it is applied those that were imported
 * @param errors what is wrong with single values
 * @param done how far the running step is
 * @param checkedAgain whether the world had changed since the first check
 */
public record VisitImportSummary(VisitImportId id, String file, VisitImportState state, Instant uploadedAt,
		Instant stateSince, int read, int good, int errors, int done, boolean checkedAgain) {

	/** Visits that are left out, because something is wrong with them. */
	public int leftOut() {
		return this.read - this.good;
	}

	/** Whether somebody has to decide, and there is something to import. */
	public boolean isApplicable() {
		return this.state == VisitImportState.READY && this.good > 0;
	}

	/** Out of how many {@link #done()} is. */
	public int total() {
		return (this.state == VisitImportState.CHECKING) ? VisitImportCheck.values().length : this.good;
	}

}
