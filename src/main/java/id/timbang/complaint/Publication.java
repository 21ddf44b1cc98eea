package id.timbang.complaint;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A question and its answer for everybody, as those who prepare and release it see it.
 *
 * @param version for the forms
 * @param question without what leads to anybody
 * @param answer likewise
 * @param preparedBy account of who wrote it last
 * @param preparer name of who wrote it last
 * @param preparedAt when
 * @param releaser name of who released it; none as long as nobody has
 * @param releasedAt when
 */
public record Publication(long version, String question, String answer, UUID preparedBy, String preparer,
		Instant preparedAt, @Nullable String releaser, @Nullable Instant releasedAt) {

	/** Whether everybody can read it. */
	public boolean isReleased() {
		return this.releasedAt != null;
	}

}
