package id.timbang.plan.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import id.timbang.scoring.BehaviourValue;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the leader especially expects, as it is typed (<i>ekspektasi khusus pimpinan</i>).
 *
 * @param expectations one text for each value, in their order; empty where there is none
 */
record ExpectationsForm(List<String> expectations) {

	/** Most characters of a special expectation. */
	static final int LONGEST = 500;

	private static final List<BehaviourValue> VALUES = List.of(BehaviourValue.values());

	ExpectationsForm(@Nullable List<@Nullable String> expectations) {
		// Spring writes the elements of a list once more after the constructor
		List<String> texts = new ArrayList<>(Collections.nCopies(VALUES.size(), ""));
		for (int place = 0; expectations != null && place < Math.min(VALUES.size(), expectations.size()); place++) {
			String text = expectations.get(place);
			texts.set(place, (text != null) ? text : "");
		}
		this.expectations = texts;
	}

	static ExpectationsForm of(Map<BehaviourValue, String> stored) {
		return new ExpectationsForm(VALUES.stream().map((value) -> stored.getOrDefault(value, "")).toList());
	}

	/** Adds what the annotations cannot say. */
	void check(Errors errors) {
		for (int place = 0; place < VALUES.size(); place++) {
			if (this.expectations.get(place).length() > LONGEST) {
				errors.rejectValue("expectations[" + place + "]", "plan.expectation.long", new Object[] { LONGEST },
						null);
			}
		}
	}

	/** The texts that are not empty, by their value. */
	Map<BehaviourValue, String> toExpectations() {
		Map<BehaviourValue, String> special = new EnumMap<>(BehaviourValue.class);
		for (int place = 0; place < VALUES.size(); place++) {
			if (!this.expectations.get(place).isEmpty()) {
				special.put(VALUES.get(place), this.expectations.get(place));
			}
		}
		return special;
	}

}
