package id.timbang.result;

/**
 * How far the results of a period have been computed.
 *
 * @param people how many there are
 * @param done how many have a result
 * @param state whether somebody is still at it
 */
public record ResultProgress(int people, int done, State state) {

	/** Whether everybody has a result. */
	public boolean isDone() {
		return this.state == State.DONE;
	}

	/** Whether it has stopped before everybody had one. */
	public boolean isFailed() {
		return this.state == State.FAILED;
	}

	/** How many wait for a result. */
	public int left() {
		return this.people - this.done;
	}

	/** How it stands. */
	public enum State {

		RUNNING, DONE, FAILED

	}

}
