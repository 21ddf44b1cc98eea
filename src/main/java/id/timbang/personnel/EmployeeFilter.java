package id.timbang.personnel;

import org.jspecify.annotations.Nullable;

/**
 * What a list of employees is narrowed to.
 *
 * @param text part of a name or the beginning of a NIP; empty for all
 * @param unit only people of this unit and those below it
 * @param unappraised only people who have a position today and no appraiser
 */
public record EmployeeFilter(String text, @Nullable UnitId unit, boolean unappraised) {

	/** Everybody. */
	public static final EmployeeFilter ALL = new EmployeeFilter("", null, false);

	/** Everybody with a position and without an appraiser. */
	public static final EmployeeFilter UNAPPRAISED = new EmployeeFilter("", null, true);

}
