package id.timbang.personnel;

/**
 * An assignment as official forms say it.
 *
 * @param id the assignment
 * @param employee whose it is
 * @param position name of the position
 * @param unit name of the unit
 * @param span from which day until which
 */
public record AssignmentCard(AssignmentId id, EmployeeId employee, String position, String unit, DateSpan span) {
}
