package id.timbang.plan;

import org.jspecify.annotations.Nullable;

/**
 * A plan as it is read.
 *
 * @param sheet the plan with everything around it
 * @param changes what this version says otherwise than the one before it; none for the
 * first
 */
public record PlanPage(PlanSheet sheet, @Nullable PlanChanges changes) {
}
