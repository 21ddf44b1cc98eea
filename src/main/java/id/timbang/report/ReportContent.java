package id.timbang.report;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a report says.
 *
 * @param overall on the whole
 * @param items by {@linkplain id.timbang.plan.PlanItem#originId() origin} of the plan
 * item
 */
public record ReportContent(Narrative overall, Map<UUID, ReportItem> items) {

	/** What a report says before anybody writes. */
	static final ReportContent EMPTY = new ReportContent(Narrative.EMPTY, Map.of());

	public ReportContent {
		items = items.entrySet()
			.stream()
			.filter((item) -> !item.getValue().isEmpty())
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
