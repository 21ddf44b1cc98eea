package id.timbang.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.timbang.indicator.IndicatorKind;
import id.timbang.period.PeriodSummary;
import id.timbang.plan.PlanId;
import id.timbang.plan.PlanItemId;
import id.timbang.plan.PlanLine;
import id.timbang.plan.PlanLines;
import id.timbang.shared.RuleException;

import org.springframework.stereotype.Component;

/**
 * What a report can be about: the items of its plan and nothing else, with numbers only
 * where the employee has one to report.
 */
@Component
class ReportRules {

	private final PlanLines lines;

	private final ReportMeasures measures;

	ReportRules(PlanLines lines, ReportMeasures measures) {
		this.lines = lines;
		this.measures = measures;
	}

	/**
	 * Refuses what does not fit the plan.
	 * @throws RuleException if an item is not in it, a level would be a number, or a
	 * number is typed where the system measures
	 */
	void require(Report report, PeriodSummary period, ReportContent content) {
		List<PlanLine> plan = this.lines.of(report.planId());
		Set<PlanItemId> measured = this.measures.items(report.assignmentId(), period, plan);
		Map<UUID, PlanLine> lines = byOrigin(plan);
		content.items().forEach((origin, item) -> {
			PlanLine line = lines.get(origin);
			if (line == null) {
				throw new RuleException("", "report.item.unknown");
			}
			if (item.realised() != null && line.indicator().yardstick().kind() == IndicatorKind.QUALITATIVE) {
				throw new RuleException("", "report.item.notMeasured");
			}
			if (item.realised() != null && measured.contains(line.item().id())) {
				throw new RuleException("", "report.item.measured");
			}
		});
	}

	/** Whether an item belongs to the plan. */
	boolean covers(PlanId plan, UUID origin) {
		return byOrigin(this.lines.of(plan)).containsKey(origin);
	}

	private static Map<UUID, PlanLine> byOrigin(List<PlanLine> lines) {
		return lines.stream().collect(Collectors.toMap((line) -> line.item().originId(), Function.identity()));
	}

}
