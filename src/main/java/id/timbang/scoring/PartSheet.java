package id.timbang.scoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How one part of the period was scored: every sum with its lines. It holds no sheet of a
 * peer or a subordinate and no index that fewer citizens than the minimum stand behind.
 *
 * @param results the plan, item by item
 * @param sums further sums by the component they make; which ones depends on the policy
 * @param figures every figure of this part, or why it is missing
 * @param answers how many sheets or citizens stand behind each source that has any
 * @param appraiser the seven values as the appraiser gave them
 * @param citizens the index with the integers it came from
 */
public record PartSheet(int days, WeightedSum<ResultItem> results, Map<Component, WeightedSum<Component>> sums,
		Figures figures, Map<Component, Integer> answers, @Nullable BehaviourSheet appraiser,
		@Nullable SatisfactionIndex citizens, List<Note> notes) {

	public PartSheet {
		sums = Ordered.copyOf(sums, Component.class);
		answers = Ordered.copyOf(answers, Component.class);
		notes = List.copyOf(notes);
	}

	/**
	 * Sources that answered but have no weight ("bahan pertimbangan", S8). Citizens stand
	 * here with their index, not with an achievement, where the policy sets no target for
	 * it.
	 */
	public Set<Component> considered() {
		Set<Component> considered = EnumSet.noneOf(Component.class);
		considered.addAll(answers.keySet());
		considered.removeIf(source -> sums.values().stream().anyMatch(sum -> sum.weighs(source)));
		return considered;
	}

}
