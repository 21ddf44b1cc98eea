package id.timbang.report;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.timbang.indicator.IndicatorKind;
import id.timbang.plan.PlanId;
import id.timbang.plan.PlanLine;
import id.timbang.plan.PlanLines;
import id.timbang.shared.RuleException;

import org.springframework.stereotype.Component;

/**
 * What a report can be about: the items of its plan and nothing else, with numbers only
 * where something is measured by a number.
 */
@Component
class ReportRules {

	private final PlanLines lines;

	ReportRules(PlanLines lines) {
		this.lines = lines;
	}

	/**
	 * Refuses what does not fit the plan.
	 * @throws RuleException if an item is not in it, or a level would be a number
	 */
	void require(PlanId plan, ReportContent content) {
		Map<UUID, PlanLine> lines = lines(plan);
		content.items().forEach((origin, item) -> {
			PlanLine line = lines.get(origin);
			if (line == null) {
				throw new RuleException("", "report.item.unknown");
			}
			if (item.realised() != null && line.indicator().yardstick().kind() == IndicatorKind.QUALITATIVE) {
				throw new RuleException("", "report.item.notMeasured");
			}
		});
	}

	/** Whether an item belongs to the plan. */
	boolean covers(PlanId plan, UUID origin) {
		return lines(plan).containsKey(origin);
	}

	private Map<UUID, PlanLine> lines(PlanId plan) {
		return this.lines.of(plan)
			.stream()
			.collect(Collectors.toMap((line) -> line.item().originId(), Function.identity()));
	}

}
