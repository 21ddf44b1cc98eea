package id.timbang.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import id.timbang.period.CycleId;
import id.timbang.personnel.AppraiserName;
import id.timbang.personnel.EmployeeId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Links items to the planned results of the appraiser (feature 91). Where the text names
 * one of them, it is a link; any other text stays free text, so that nobody is blocked by
 * a superior without a plan.
 */
@Component
class SuperiorResults {

	private final PlanRepository plans;

	SuperiorResults(PlanRepository plans) {
		this.plans = plans;
	}

	/** The planned results of somebody's plan in force, each with its first item. */
	Map<String, UUID> of(@Nullable AppraiserName appraiser, CycleId cycle) {
		Map<String, UUID> results = new LinkedHashMap<>();
		EmployeeId superior = (appraiser != null) ? appraiser.id() : null;
		if (superior != null) {
			this.plans.findByEmployeeIdAndCycleIdOrderByChangedAtDesc(superior, cycle)
				.stream()
				.filter((plan) -> plan.state() == PlanState.APPROVED)
				.flatMap((plan) -> plan.content().items().stream())
				.forEach((item) -> results.putIfAbsent(item.row().plannedResult(), item.id().planItemId()));
		}
		return results;
	}

	/** The items, each linked to the result that its text names. */
	static List<PlanItem> link(List<PlanItem> items, Map<String, UUID> results) {
		Map<String, UUID> byKey = new LinkedHashMap<>();
		results.forEach((text, item) -> byKey.put(key(text), item));
		return items.stream().map((item) -> item.serving(byKey.get(key(item.row().superiorResult())))).toList();
	}

	private static String key(String text) {
		return text.strip().toLowerCase(Locale.ROOT);
	}

}
