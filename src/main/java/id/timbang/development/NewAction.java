package id.timbang.development;

import java.time.LocalDate;
import java.util.UUID;

import id.timbang.personnel.EmployeeId;

/**
 * What shall be undertaken.
 *
 * @param originId the item of the plan that it is about
 * @param kind what it is
 * @param agreed what was agreed
 * @param owner who sees to it
 * @param due the last day
 */
public record NewAction(UUID originId, ActionKind kind, String agreed, EmployeeId owner, LocalDate due) {

	/** Fewest characters of what is agreed, or of what came of it. */
	public static final int SHORTEST = 10;

	/** Most characters of it. */
	public static final int LONGEST = 2000;

}
