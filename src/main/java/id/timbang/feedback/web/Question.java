package id.timbang.feedback.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import id.timbang.scoring.ServiceElement;

import org.springframework.util.StringUtils;

/**
 * A question of the citizen's page.
 *
 * @param element what it asks about
 * @param field its name in {@link RatingForm}
 */
record Question(ServiceElement element, String field) {

	private static final List<Question> ALL = Arrays.stream(ServiceElement.values()).map(Question::about).toList();

	private static Question about(ServiceElement element) {
		String[] words = element.name().split("_");
		StringBuilder field = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
		Arrays.stream(words)
			.skip(1)
			.map((word) -> StringUtils.capitalize(word.toLowerCase(Locale.ROOT)))
			.forEach(field::append);
		return new Question(element, field.toString());
	}

	/** All nine in their order. */
	static List<Question> all() {
		return ALL;
	}

}
