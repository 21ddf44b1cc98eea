package id.timbang.rater;

import java.util.UUID;

/**
 * Identifies what a rater wrote, once nobody can answer any more.
 */
public record RaterCommentId(UUID commentId) {

	@Override
	public String toString() {
		return this.commentId.toString();
	}

}
