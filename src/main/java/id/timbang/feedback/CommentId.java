package id.timbang.feedback;

import java.util.UUID;

/**
 * Identifies the comment of a rating.
 */
public record CommentId(UUID ratingId) {

	@Override
	public String toString() {
		return this.ratingId.toString();
	}

}
