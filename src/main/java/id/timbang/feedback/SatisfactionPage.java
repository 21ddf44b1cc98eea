package id.timbang.feedback;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What citizens say about a unit.
 *
 * @param shown some months together; none where nobody serves citizens for the unit
 * @param sample how many of the visits behind the index have been rated; none without an
 * index
 * @param before the equally long time before; without an index where it cannot be shown
 * @param elements all nine; empty without an index
 * @param services those that can be told apart, by name; the others at the end
 * @param characteristics by which respondents are told apart; as a rule one, and several
 * where the agency changed its choice
 * @param months each month that can be shown by itself, latest first
 * @param beyond complete answers that are released together with answers of other months,
 * and so are missing here
 * @param walkIns what was said without a code, which is never added to the rest; none
 * where nobody serves citizens for the unit
 * @param setAside ratings of these months that never count
 */
public record SatisfactionPage(@Nullable UnitSatisfaction shown, @Nullable SurveySample sample,
		@Nullable UnitSatisfaction before, List<ElementSatisfaction> elements, List<ServiceSatisfaction> services,
		List<CharacteristicSatisfaction> characteristics, List<UnitSatisfaction> months, int beyond,
		@Nullable UnitSatisfaction walkIns, int setAside) {

	static final SatisfactionPage EMPTY = new SatisfactionPage(null, null, null, List.of(), List.of(), List.of(),
			List.of(), 0, null, 0);

	public SatisfactionPage {
		elements = List.copyOf(elements);
		services = List.copyOf(services);
		characteristics = List.copyOf(characteristics);
		months = List.copyOf(months);
	}

	/** The elements to begin with, the weakest first. */
	public List<ElementSatisfaction> weakest() {
		return ElementSatisfaction.weakest(this.elements);
	}

	/** The best elements, the best first; none that is among the weakest. */
	public List<ElementSatisfaction> strongest() {
		List<ElementSatisfaction> best = this.elements.stream()
			.sorted(Comparator.comparing(ElementSatisfaction::sum).reversed())
			.toList();
		return best.stream()
			.filter((element) -> !element.weak() && element.sum() >= best.get(ElementSatisfaction.WEAKEST - 1).sum())
			.toList();
	}

}
