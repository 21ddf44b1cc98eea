package id.timbang.assessment;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * For how many people of a period what is owed.
 *
 * @param people the number by what is owed; nothing is left out
 */
public record ProgressCounts(Map<Owed, Integer> people) {

	public ProgressCounts {
		people = Map.copyOf(people);
	}

	/** How many owe this; everybody if it is none. */
	public int of(@Nullable Owed owed) {
		return (owed != null) ? this.people.getOrDefault(owed, 0)
				: this.people.values().stream().mapToInt(Integer::intValue).sum();
	}

}
