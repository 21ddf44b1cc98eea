package id.timbang.plan;

import java.math.BigDecimal;
import java.time.Instant;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Nip;
import org.jspecify.annotations.Nullable;

/**
 * A person with his or her latest plan, as a row of a list.
 *
 * @param employeeId the person
 * @param name with titles
 * @param nip 18 digits
 * @param position name of the position
 * @param unit name of the unit
 * @param planId the latest version; none if there is no plan
 * @param version of the plan, for forms
 * @param state where it stands; none if there is no plan
 * @param items how many indicators it has
 * @param weight what its weights make
 * @param submittedAt when it was handed over
 * @param likeTemplate whether its results, targets and weights are those of a template
 * @param standing how the person stands
 */
public record PlanSummary(EmployeeId employeeId, String name, String nip, String position, String unit,
		@Nullable PlanId planId, long version, @Nullable PlanState state, int items, BigDecimal weight,
		@Nullable Instant submittedAt, boolean likeTemplate, PlanStanding standing) {

	/** For lists. */
	public String maskedNip() {
		return new Nip(this.nip).masked();
	}

}
