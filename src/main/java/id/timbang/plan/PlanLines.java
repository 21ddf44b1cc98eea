package id.timbang.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import id.timbang.indicator.IndicatorService;
import id.timbang.indicator.IndicatorVersionId;
import id.timbang.indicator.VersionedIndicator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what people are measured by, for one or for many in the same two statements.
 */
@Service
@Transactional(readOnly = true)
public class PlanLines {

	private final PlanItems items;

	private final IndicatorService indicators;

	PlanLines(PlanItems items, IndicatorService indicators) {
		this.items = items;
		this.indicators = indicators;
	}

	/** The lines of plans, in order; a plan without any is left out. */
	public Map<PlanId, List<PlanLine>> of(Collection<PlanId> plans) {
		Map<PlanId, List<PlanItem>> found = this.items.of(plans);
		Map<IndicatorVersionId, VersionedIndicator> versions = versions(found.values().stream().flatMap(List::stream));
		Map<PlanId, List<PlanLine>> lines = new HashMap<>();
		found.forEach((plan, own) -> lines.put(plan, lines(own, versions)));
		return lines;
	}

	/** The lines of one plan, in order; empty as long as it says nothing. */
	public List<PlanLine> of(PlanId plan) {
		return of(List.of(plan)).getOrDefault(plan, List.of());
	}

	/** The lines of a plan that has been read already. */
	List<PlanLine> of(List<PlanItem> content) {
		return lines(content, versions(content.stream()));
	}

	private Map<IndicatorVersionId, VersionedIndicator> versions(Stream<PlanItem> items) {
		return this.indicators.versions(items.map((item) -> item.row().indicatorVersionId()).distinct().toList());
	}

	private static List<PlanLine> lines(List<PlanItem> items, Map<IndicatorVersionId, VersionedIndicator> versions) {
		return items.stream()
			.map((item) -> new PlanLine(item, Objects.requireNonNull(versions.get(item.row().indicatorVersionId()))))
			.toList();
	}

}
