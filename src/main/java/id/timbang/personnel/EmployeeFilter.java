package id.timbang.personnel;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a list of employees is narrowed to.
 *
 * @param text part of a name or the beginning of a NIP; empty for all
 * @param unit only people of this unit and those below it
 * @param unappraised only people who have a position on the day and no appraiser who has
 * one
 * @param day whose positions and appraisers count; none for today
 */
public record EmployeeFilter(String text, @Nullable UnitId unit, boolean unappraised, @Nullable LocalDate day) {

	/** Everybody. */
	public static final EmployeeFilter ALL = new EmployeeFilter("", null, false);

	/** Everybody who has a position today and no appraiser who has one. */
	public static final EmployeeFilter UNAPPRAISED = new EmployeeFilter("", null, true);

	public EmployeeFilter(String text, @Nullable UnitId unit, boolean unappraised) {
		this(text, unit, unappraised, null);
	}

	/** Everybody who has a position on a day and no appraiser who has one. */
	public static EmployeeFilter unappraisedOn(LocalDate day) {
		return new EmployeeFilter("", null, true, day);
	}

}
