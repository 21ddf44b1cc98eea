package id.timbang.measurement;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import id.timbang.personnel.AssignmentId;
import id.timbang.plan.PlanItemId;

/**
 * A value that is settled.
 *
 * @param assignment who is measured
 * @param item the item in the version of the plan that counted
 * @param origin the same in every version of the plan
 * @param value what was measured
 */
record Settled(AssignmentId assignment, PlanItemId item, UUID origin, MeasuredValue value) {

	static Map<PlanItemId, MeasuredValue> byItem(Collection<Settled> settled) {
		Map<PlanItemId, MeasuredValue> values = new HashMap<>();
		settled.forEach((one) -> values.put(one.item(), one.value()));
		return values;
	}

}
