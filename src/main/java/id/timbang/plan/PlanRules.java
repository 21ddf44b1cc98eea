package id.timbang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.timbang.agency.AgencyService;
import id.timbang.indicator.IndicatorVersionId;
import id.timbang.indicator.Measurement;
import id.timbang.indicator.QuantityYardstick;
import id.timbang.indicator.RowRules;
import id.timbang.indicator.TargetRange;
import id.timbang.indicator.VersionedIndicator;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What a plan must keep to before it is handed to the appraiser: the rules of weighted
 * rows, its approach (P8), and yearly amounts that are split exactly (P1).
 */
@Component
class PlanRules {

	private final RowRules rows;

	private final AgencyService agency;

	PlanRules(RowRules rows, AgencyService agency) {
		this.rows = rows;
		this.agency = agency;
	}

	/**
	 * Goes on only if every yearly amount is split over the periods exactly; this is
	 * asked of a draft already.
	 * @param periods how many periods the cycle has
	 * @throws SeveralRulesException with everything that has to change
	 */
	static void requireSplit(PlanContent content, int periods) {
		List<RuleException> found = new ArrayList<>();
		for (int line = 0; line < content.items().size(); line++) {
			if (!isSplit(content.items().get(line), periods)) {
				found.add(new RuleException(place(line) + "shares", "plan.row.shares.sum"));
			}
		}
		refuse(found);
	}

	private static boolean isSplit(PlanItem item, int periods) {
		TargetRange target = item.row().target();
		if (item.kind() == ItemKind.LEVEL || target == null) {
			return item.shares().isEmpty();
		}
		return !target.isRange() && item.shares().size() == periods
				&& YearSplit.isSplitOf(target.targetLow(), item.shares());
	}

	/**
	 * Goes on only if the plan counts.
	 * @throws SeveralRulesException with everything that has to change
	 */
	void require(PlanContent content, Map<IndicatorVersionId, VersionedIndicator> indicators) {
		List<RuleException> found = new ArrayList<>(this.rows.shortcomings(content.rows(), indicators));
		for (int line = 0; line < content.items().size(); line++) {
			VersionedIndicator indicator = indicators.get(content.items().get(line).row().indicatorVersionId());
			boolean number = indicator != null && indicator.yardstick() instanceof QuantityYardstick;
			if (number && content.approach() == Approach.QUALITATIVE) {
				found.add(new RuleException(place(line) + "indicator", "plan.row.notQualitative"));
			}
			checkScope(content.items().get(line), indicator, place(line) + "scope", found);
		}
		refuse(found);
	}

	/** Answers are released by unit and by officer, never by service alone (S15). */
	private void checkScope(PlanItem item, @Nullable VersionedIndicator indicator, String field,
			List<RuleException> found) {
		Measurement measurement = (indicator != null) ? indicator.yardstick().measured().orElse(null) : null;
		MeasureScope scope = item.scope();
		if (measurement != null && scope == null) {
			found.add(new RuleException(field, "plan.row.scope.choose"));
		}
		if (measurement == null && scope != null) {
			found.add(new RuleException(field, "plan.row.scope.notMeasured"));
		}
		boolean satisfaction = measurement != null && measurement.isSatisfaction();
		if (satisfaction && scope != null && scope.kind() == MeasureScope.Kind.SERVICE) {
			found.add(new RuleException(field, "plan.row.scope.satisfaction"));
		}
		if (satisfaction && scope != null && scope.kind() == MeasureScope.Kind.PERSON
				&& !this.agency.tellsOfficersApart()) {
			found.add(new RuleException(field, "plan.row.scope.ownSatisfaction"));
		}
	}

	private static String place(int line) {
		return "rows[" + line + "].";
	}

	private static void refuse(List<RuleException> found) {
		if (!found.isEmpty()) {
			throw new SeveralRulesException(found);
		}
	}

}
