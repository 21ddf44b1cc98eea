package id.timbang.plan;

import id.timbang.period.CycleId;
import id.timbang.personnel.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Which people an overview of plans shows.
 *
 * @param cycle the cycle
 * @param standing only those who stand so
 * @param appraiser only those whom this person appraises
 */
public record PlanFilter(CycleId cycle, @Nullable PlanStanding standing, @Nullable EmployeeId appraiser) {
}
