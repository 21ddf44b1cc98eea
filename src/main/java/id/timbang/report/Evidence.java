package id.timbang.report;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence (<i>bukti dukung</i>) as lists show it: a file, or a link.
 *
 * @param id the evidence
 * @param originId which indicator it belongs to
 * @param name name of the file, or what the link is called
 * @param size bytes of the file; none for a link
 * @param link the address; none for a file
 * @param addedAt when
 */
public record Evidence(EvidenceId id, UUID originId, String name, @Nullable Long size, @Nullable String link,
		Instant addedAt) {

	public boolean isLink() {
		return this.link != null;
	}

	/** Bytes that it takes up here; a link takes none. */
	public long bytes() {
		return (this.size != null) ? this.size : 0;
	}

}
