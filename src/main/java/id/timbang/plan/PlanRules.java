package id.timbang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.timbang.indicator.IndicatorVersionId;
import id.timbang.indicator.QuantityYardstick;
import id.timbang.indicator.RowRules;
import id.timbang.indicator.RowsRefusedException;
import id.timbang.indicator.TargetRange;
import id.timbang.indicator.VersionedIndicator;
import id.timbang.shared.RuleException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What a plan must keep to before it is handed to the appraiser: the rules of weighted
 * rows, its approach (P8), and yearly amounts that are split exactly (P1).
 */
@Component
class PlanRules {

	private final RowRules rows;

	PlanRules(RowRules rows) {
		this.rows = rows;
	}

	/**
	 * Goes on only if the plan counts.
	 * @throws RowsRefusedException with everything that has to change
	 */
	void require(PlanContent content, Map<IndicatorVersionId, VersionedIndicator> indicators) {
		List<RuleException> found = new ArrayList<>(
				this.rows.shortcomings(content.items().stream().map(PlanItem::row).toList(), indicators));
		for (int line = 0; line < content.items().size(); line++) {
			PlanItem item = content.items().get(line);
			VersionedIndicator indicator = indicators.get(item.row().indicatorVersionId());
			check(item, "rows[" + line + "].", indicator, content.approach(), found);
		}
		if (!found.isEmpty()) {
			throw new RowsRefusedException(found);
		}
	}

	private static void check(PlanItem item, String place, @Nullable VersionedIndicator indicator, Approach approach,
			List<RuleException> found) {
		boolean number = indicator != null && indicator.yardstick() instanceof QuantityYardstick;
		if (number && approach == Approach.QUALITATIVE) {
			found.add(new RuleException(place + "indicator", "plan.row.notQualitative"));
		}
		TargetRange target = item.row().target();
		if (item.kind() == ItemKind.SUM && target != null
				&& (target.isRange() || !YearSplit.isSplitOf(target.targetLow(), item.shares()))) {
			found.add(new RuleException(place + "shares", "plan.row.shares.sum"));
		}
	}

}
