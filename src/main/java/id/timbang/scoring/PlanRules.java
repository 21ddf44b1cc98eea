package id.timbang.scoring;

import java.util.List;

/** What a plan must keep to before it can be weighed (S4). */
final class PlanRules {

	private PlanRules() {
	}

	static void check(List<ResultItem> items, Weight additionalLimit) {
		long different = items.stream().map(ResultItem::id).distinct().count();
		Refusal.ITEM_TWICE.when(different < items.size(), items.stream().map(ResultItem::id).toList());
		additional(items).requireAtMost(additionalLimit);
	}

	private static WeightSum additional(List<ResultItem> items) {
		return WeightSum
			.of(items.stream().filter(item -> item.type() == ResultType.ADDITIONAL).map(ResultItem::weight).toList());
	}

}
