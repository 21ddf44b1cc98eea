package id.timbang.personnel;

import java.time.LocalDate;

/**
 * A person to be added, with the first assignment.
 *
 * @param details who it is
 * @param unitId where the person works
 * @param positionId what the person does
 * @param since first day in that position
 */
public record NewEmployee(EmployeeDetails details, UnitId unitId, PositionId positionId, LocalDate since) {
}
