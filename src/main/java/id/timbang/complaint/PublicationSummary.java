package id.timbang.complaint;

import java.time.Instant;

/**
 * An answer that waits to be released.
 *
 * @param id the complaint
 * @param kind what it is
 * @param unit name of the unit that was told
 * @param preparer name of who prepared it
 * @param preparedAt when
 */
public record PublicationSummary(ComplaintId id, ComplaintKind kind, String unit, String preparer, Instant preparedAt) {
}
