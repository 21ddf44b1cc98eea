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
 * @param satisfaction only those whose plan has an indicator that is measured by what
 * citizens say
 */
public record PlanFilter(CycleId cycle, @Nullable PlanStanding standing, @Nullable EmployeeId appraiser,
		boolean satisfaction) {

	/** Those whom this person appraises. */
	static PlanFilter of(CycleId cycle, EmployeeId appraiser) {
		return new PlanFilter(cycle, null, appraiser, false);
	}

	/** Those who stand so. */
	static PlanFilter of(CycleId cycle, PlanStanding standing) {
		return new PlanFilter(cycle, standing, null, false);
	}

	/** Those whose plan has an indicator that is measured by what citizens say. */
	static PlanFilter measuredBySatisfaction(CycleId cycle) {
		return new PlanFilter(cycle, null, null, true);
	}

}
