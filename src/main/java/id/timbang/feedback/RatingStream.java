package id.timbang.feedback;

/**
 * Answers that are never added up with those of the other stream.
 */
enum RatingStream {

	/** With a code, or brought in by HR: they make the index. */
	OFFICIAL,

	/** At a service point, without a code: shown beside it. */
	WALK_IN;

	boolean isWalkIn() {
		return this == WALK_IN;
	}

}
