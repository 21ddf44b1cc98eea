package id.timbang.feedback;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import id.timbang.scoring.ServiceElement;

/**
 * What a citizen answered.
 *
 * @param answers 1 to 4 for each element that was answered
 * @param respondent what was told about the person
 * @param comment praise or criticism; empty when there is none
 */
public record NewRating(Map<ServiceElement, Integer> answers, Respondent respondent, String comment) {

	/** Longest comment, in characters. */
	public static final int LONGEST_COMMENT = 1000;

	public NewRating {
		Map<ServiceElement, Integer> copy = new EnumMap<>(ServiceElement.class);
		copy.putAll(answers);
		answers = Collections.unmodifiableMap(copy);
	}

	/** Whether all nine elements were answered; only such ratings make an index (C3). */
	public boolean isComplete() {
		return this.answers.size() == ServiceElement.values().length;
	}

}
