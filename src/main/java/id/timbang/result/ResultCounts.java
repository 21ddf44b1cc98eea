package id.timbang.result;

/**
 * How the results of a period stand.
 *
 * @param all how many people have a result
 * @param decided for how many both ratings are set
 * @param pending for how many something is missing
 * @param read how many have said that they read theirs
 */
public record ResultCounts(int all, int decided, int pending, int read) {

	/** Complete, but the appraiser has not set the ratings. */
	public int undecided() {
		return this.all - this.decided - this.pending;
	}

}
