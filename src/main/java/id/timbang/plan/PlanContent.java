package id.timbang.plan;

import java.util.List;
import java.util.Map;

import id.timbang.indicator.WeightedRow;
import id.timbang.scoring.BehaviourValue;

/**
 * What a plan says.
 *
 * @param approach quantitative or qualitative
 * @param items the indicators in order
 * @param expectations what the leader especially expects, for each value that has such an
 * expectation (<i>ekspektasi khusus pimpinan</i>)
 * @param annex resources, accountability, consequences
 */
public record PlanContent(Approach approach, List<PlanItem> items, Map<BehaviourValue, String> expectations,
		Annex annex) {

	public PlanContent {
		items = List.copyOf(items);
		expectations = Map.copyOf(expectations);
	}

	/** The same with other items. */
	PlanContent with(List<PlanItem> others) {
		return new PlanContent(this.approach, others, this.expectations, this.annex);
	}

	/** The rows of the items, in order. */
	List<WeightedRow> rows() {
		return this.items.stream().map(PlanItem::row).toList();
	}

}
