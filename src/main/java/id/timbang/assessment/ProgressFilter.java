package id.timbang.assessment;

import id.timbang.personnel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What the progress of a period is narrowed to.
 *
 * @param unit only people of this unit and those below it
 * @param owed only people for whom this is owed
 */
public record ProgressFilter(@Nullable UnitId unit, @Nullable Owed owed) {

	/** Everybody. */
	public static final ProgressFilter ALL = new ProgressFilter(null, null);

}
