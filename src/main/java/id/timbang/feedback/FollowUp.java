package id.timbang.feedback;

import java.time.Instant;
import java.time.YearMonth;

import id.timbang.scoring.ServiceElement;

/**
 * What a unit undertakes about an element, and what came of it (<i>rencana tindak
 * lanjut</i>, PermenPANRB 14/2017).
 *
 * @param element what citizens found weak
 * @param version for its form, from 1
 * @param content what is undertaken
 * @param writer whoever wrote it last
 * @param writtenAt when
 */
public record FollowUp(ServiceElement element, long version, Content content, String writer, Instant writtenAt) {

	/** Shortest plan, in characters. */
	public static final int SHORTEST_PLAN = 10;

	/** Longest plan and longest outcome, in characters. */
	public static final int LONGEST_TEXT = 1000;

	/** Shortest name of a function, in characters. */
	public static final int SHORTEST_FUNCTION = 3;

	/** Longest name of a function, in characters. */
	public static final int LONGEST_FUNCTION = 150;

	/**
	 * What can be written.
	 *
	 * @param planned what shall be done
	 * @param responsible the function that is responsible for it, never a person
	 * @param due the month in which it shall be done
	 * @param done what was done; empty as long as nothing was
	 */
	public record Content(String planned, String responsible, YearMonth due, String done) {

		/** Whether something was done about it. */
		public boolean isDone() {
			return !this.done.isEmpty();
		}

	}

}
