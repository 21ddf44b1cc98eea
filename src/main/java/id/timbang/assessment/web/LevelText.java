package id.timbang.assessment.web;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A level as radio buttons send it: a digit from 1 to 5, or nothing.
 */
final class LevelText {

	private LevelText() {
	}

	static void check(Errors errors, String field, String text) {
		if (!text.isEmpty() && !text.matches("[1-5]")) {
			errors.rejectValue(field, "assessment.choose");
		}
	}

	/** Only of a text without errors. */
	static @Nullable Integer read(String text) {
		return text.isEmpty() ? null : Integer.valueOf(text);
	}

}
