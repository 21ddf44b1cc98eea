package id.timbang.feedback;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import id.timbang.scoring.QualityGrade;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.SatisfactionIndex;
import id.timbang.scoring.ServiceElement;
import org.jspecify.annotations.Nullable;

/**
 * What was said about one of the nine elements.
 *
 * @param element what it is about
 * @param sum of its answers (Σ)
 * @param mean answer (<i>NRR</i>), 1 to 4
 * @param grade of the mean, as if it were an index
 * @param change of the mean since the equally long time before; none where that cannot be
 * shown
 * @param weak whether it is one of the three weakest
 */
public record ElementSatisfaction(ServiceElement element, int sum, Ratio mean, QualityGrade grade,
		@Nullable Ratio change, boolean weak) {

	/** How many elements a unit should begin with. */
	static final int WEAKEST = 3;

	private static final int DECIMALS = 3;

	/** All nine in their order. */
	static List<ElementSatisfaction> of(SatisfactionIndex index, @Nullable SatisfactionIndex before) {
		Map<ServiceElement, Integer> sums = index.sums();
		List<Integer> ordered = sums.values().stream().sorted().toList();
		int edge = ordered.get(WEAKEST - 1);
		int best = Collections.max(ordered);
		return Stream.of(ServiceElement.values()).map((element) -> {
			int sum = Objects.requireNonNull(sums.get(element));
			Ratio mean = index.mean(element);
			return new ElementSatisfaction(element, sum, mean, index.grade(element),
					(before != null) ? mean.minus(before.mean(element)) : null, sum <= edge && sum < best);
		}).toList();
	}

	/** Those to begin with, the weakest first. */
	static List<ElementSatisfaction> weakest(List<ElementSatisfaction> elements) {
		return elements.stream()
			.filter(ElementSatisfaction::weak)
			.sorted(Comparator.comparing(ElementSatisfaction::sum))
			.toList();
	}

	/** The mean with the weight of an element, exactly 1/9 (<i>NRR tertimbang</i>). */
	public Ratio weighted() {
		return this.mean.dividedBy(Ratio.of(ServiceElement.values().length));
	}

	/** 1 for better than before, -1 for worse, 0 for the same as far as it is shown. */
	public int direction() {
		return (this.change != null) ? this.change.toDecimal(DECIMALS).signum() : 0;
	}

}
