package id.timbang;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One place that mentions a message by its key.
 *
 * @param place the file
 * @param key the key, or its beginning when the rest is known at run time only
 * @param arguments how many arguments are handed over; {@link #UNKNOWN} in code
 */
record MessageUse(String place, String key, int arguments) {

	static final int UNKNOWN = Integer.MAX_VALUE;

	/** <code>#{key}</code>, <code>#{key(…)}</code>, <code>#{beginning.__${…}__}</code> */
	private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([A-Za-z][\\w.]*?)(__|\\(|})");

	/** {@code 'key'}, as handed to a fragment. */
	private static final Pattern QUOTED_IN_TEMPLATE = Pattern.compile("'([a-z]\\w*(?:\\.\\w+)+)'");

	/** {@code "key"}, {@code "{key}"} and {@code "beginning." + …}. */
	private static final Pattern IN_CODE = Pattern.compile("\"\\{?(([a-z]\\w*)(?:\\.\\w+)*\\.?)}?\"");

	/** Where a literal is a message key whatever it looks like. */
	private static final Pattern SURELY_IN_CODE = Pattern.compile("(?:new RuleException\\(\\s*\"\\w*\",|"
			+ "new ConflictException\\(|\\.rejectValue\\(\\s*\"\\w*\",|\\.reject\\(|new Task\\(|"
			+ "\\.error\\(\\s*\"\\w+\",|addFlashAttribute\\(\\s*\"notice\",)\\s*\"([^\"]+)\"");

	private static final Pattern TASK = Pattern.compile("new Task\\(\\s*\"([^\"]+)\"");

	boolean isBeginning() {
		return this.key.endsWith(".");
	}

	static List<MessageUse> inTemplate(String place, String html, Set<String> roots) {
		List<MessageUse> uses = new ArrayList<>();
		Matcher matcher = IN_TEMPLATE.matcher(html);
		while (matcher.find()) {
			int arguments = matcher.group(2).equals("(") ? countArguments(html, matcher.end()) : 0;
			uses.add(new MessageUse(place, matcher.group(1), arguments));
		}
		QUOTED_IN_TEMPLATE.matcher(html)
			.results()
			.map((found) -> found.group(1))
			.filter((key) -> roots.contains(root(key)))
			.forEach((key) -> uses.add(new MessageUse(place, key, 0)));
		return uses;
	}

	static List<MessageUse> inCode(String place, String java, Set<String> roots) {
		Stream<String> literals = IN_CODE.matcher(java)
			.results()
			.filter((found) -> roots.contains(found.group(2)) && found.group(1).contains("."))
			.map((found) -> found.group(1));
		Stream<String> sure = SURELY_IN_CODE.matcher(java).results().map((found) -> found.group(1));
		Stream<String> about = TASK.matcher(java).results().map((MatchResult found) -> found.group(1) + ".about");
		return Stream.of(literals, sure, about)
			.flatMap((keys) -> keys)
			.distinct()
			.map((key) -> new MessageUse(place, key, UNKNOWN))
			.toList();
	}

	/** The first word of a key. */
	static String root(String key) {
		return key.split("\\.", 2)[0];
	}

	/** What is wrong with this use, if anything. */
	Optional<String> fault(Map<String, Message> defined, Collection<String> beginnings) {
		if (isBeginning()) {
			return beginnings.contains(this.key) ? Optional.empty()
					: Optional.of(this.place + " makes keys that begin with " + this.key + " at run time: list them");
		}
		Message message = defined.get(this.key);
		if (message == null) {
			return Optional.of(this.place + " uses " + this.key + ", which is not defined");
		}
		return (message.arguments() <= this.arguments) ? Optional.empty()
				: Optional.of(this.place + " hands too few arguments to " + this.key);
	}

	/** Counts from behind the opening bracket to the closing one. */
	private static int countArguments(String html, int from) {
		int depth = 1;
		int commas = 0;
		boolean quoted = false;
		for (int i = from; depth > 0 && i < html.length(); i++) {
			char c = html.charAt(i);
			quoted ^= (c == '\'');
			if (!quoted) {
				depth += "({".indexOf(c) >= 0 ? 1 : (")}".indexOf(c) >= 0 ? -1 : 0);
				commas += (c == ',' && depth == 1) ? 1 : 0;
			}
		}
		return commas + 1;
	}

}
