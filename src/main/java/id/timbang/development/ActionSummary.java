package id.timbang.development;

import java.time.LocalDate;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * An action as a row of a list.
 *
 * @param id the action
 * @param employeeId whom it helps
 * @param periodId the period of the result that it follows from
 * @param person name of whom it helps
 * @param indicator name of the indicator that it is about
 * @param kind what is undertaken
 * @param ownerId who sees to it
 * @param owner name of who sees to it
 * @param dueOn the last day
 * @param state how it stands
 * @param endedOn when it ended; none while it is open
 */
public record ActionSummary(ActionId id, EmployeeId employeeId, PeriodId periodId, String person, String indicator,
		ActionKind kind, EmployeeId ownerId, String owner, LocalDate dueOn, ActionState state,
		@Nullable LocalDate endedOn) {

	/** Whether the person sees to it alone. */
	public boolean isOwnedByPerson() {
		return this.ownerId.equals(this.employeeId);
	}

	/** Whether something is still to be done. */
	public boolean isOpen() {
		return this.state == ActionState.OPEN;
	}

}
