package id.timbang.development;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What shall be kept of a talk.
 *
 * @param heldOn the day of the talk
 * @param discussed what was talked about
 * @param settled what was agreed; empty for nothing
 * @param followUpOn when it is talked about again, if that was agreed
 * @param corrects the entry that this one corrects, by number
 */
public record NewEntry(LocalDate heldOn, String discussed, String settled, @Nullable LocalDate followUpOn,
		@Nullable Integer corrects) {

	/** Fewest characters of what was talked about. */
	public static final int SHORTEST = 10;

	/** Most characters of it. */
	public static final int LONGEST = 4000;

	/** Most characters of what was agreed. */
	public static final int LONGEST_SETTLED = 2000;

}
