package id.timbang.feedback;

import java.math.BigDecimal;
import java.util.List;

import id.timbang.personnel.UnitNode;
import id.timbang.scoring.SatisfactionIndex;
import org.jspecify.annotations.Nullable;

/**
 * What a unit should begin with.
 *
 * @param unit the unit
 * @param index what citizens say about it; none while fewer than 10 complete answers can
 * be shown
 * @param before the index of the equally long time before; none where it cannot be shown
 * @param elements the weakest element, or several that are equally weak; empty without an
 * index, and where all are alike
 */
public record WeakestElement(UnitNode unit, @Nullable SatisfactionIndex index, @Nullable SatisfactionIndex before,
		List<ElementSatisfaction> elements) {

	public WeakestElement {
		elements = List.copyOf(elements);
	}

	static WeakestElement of(UnitNode unit, @Nullable SatisfactionIndex index, @Nullable SatisfactionIndex before) {
		return new WeakestElement(unit, index, before, (index != null) ? weakest(index, before) : List.of());
	}

	private static List<ElementSatisfaction> weakest(SatisfactionIndex index, @Nullable SatisfactionIndex before) {
		List<ElementSatisfaction> weak = ElementSatisfaction.weakest(ElementSatisfaction.of(index, before));
		return weak.stream().filter((element) -> element.sum() == weak.get(0).sum()).toList();
	}

	/** How far the index moved, as it is shown; none where it cannot be compared. */
	public @Nullable BigDecimal change() {
		return (this.index != null && this.before != null) ? this.index.shown().subtract(this.before.shown()) : null;
	}

}
