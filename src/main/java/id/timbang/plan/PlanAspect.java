package id.timbang.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Something about an item that can differ between two versions of a plan. Shares that are
 * even in both do not: they only follow the target.
 */
public enum PlanAspect {

	INDICATOR, RESULT_TYPE, PLANNED_RESULT, SUPERIOR_RESULT, TARGET, SHARES, SCOPE, WEIGHT;

	/** What differs between two items. */
	static Set<PlanAspect> differences(PlanItem one, PlanItem other) {
		EnumSet<PlanAspect> different = EnumSet.noneOf(PlanAspect.class);
		Arrays.stream(values())
			.filter((aspect) -> !Objects.equals(aspect.of(one), aspect.of(other)))
			.forEach(different::add);
		return different;
	}

	private @Nullable Object of(PlanItem item) {
		return switch (this) {
			case INDICATOR -> item.row().indicatorVersionId();
			case RESULT_TYPE -> item.row().resultType();
			case PLANNED_RESULT -> item.row().plannedResult();
			case SUPERIOR_RESULT -> item.row().superiorResult();
			case TARGET -> Arrays.asList(item.row().target(), item.kind());
			case SHARES -> item.isSpreadEvenly() ? List.of() : item.shares();
			case SCOPE -> item.scope();
			case WEIGHT -> item.row().weight();
		};
	}

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "plan.aspect." + name();
	}

}
