package id.timbang.scoring;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;

/** Satisfaction indexes. */
final class Indexes {

	private Indexes() {
	}

	/** Sums in the order of the elements. */
	static SatisfactionIndex index(int respondents, int... sums) {
		Map<ServiceElement, Integer> byElement = new EnumMap<>(ServiceElement.class);
		Iterator<ServiceElement> elements = EnumSet.allOf(ServiceElement.class).iterator();
		for (int sum : sums) {
			byElement.put(elements.next(), sum);
		}
		return new SatisfactionIndex(respondents, byElement);
	}

	/** The published survey of the GASPUL service: 29 people, 955, index 91.48. */
	static SatisfactionIndex gaspul() {
		return index(29, 105, 101, 100, 116, 102, 105, 106, 115, 105);
	}

	/** Everybody gives every element the same answer. */
	static SatisfactionIndex unanimous(int respondents, int answer) {
		int sum = respondents * answer;
		return index(respondents, sum, sum, sum, sum, sum, sum, sum, sum, sum);
	}

}
