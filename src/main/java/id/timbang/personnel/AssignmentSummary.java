package id.timbang.personnel;

/**
 * An assignment as others see it.
 *
 * @param id the assignment
 * @param employeeId whose it is
 * @param unitId where the person works
 * @param positionId as what
 * @param level level of that position
 * @param span from which day until which
 */
public record AssignmentSummary(AssignmentId id, EmployeeId employeeId, UnitId unitId, PositionId positionId,
		PositionLevel level, DateSpan span) {
}
