package id.timbang;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a template must not contain: anything that the content security policy blocks,
 * anything unescaped, words that are not in the message files, and conditions that are
 * never looked at.
 */
final class TemplateRules {

	/** Names are the same in every language. */
	private static final Set<String> NAMES = Set.of("Timbang");

	private static final Pattern LETTERS = Pattern.compile(".*\\p{L}.*", Pattern.DOTALL);

	private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?<![\\w-])(https?:|data:|javascript:)|^\\s*//");

	/** Attributes that people read or hear. */
	private static final Pattern WORDS = Pattern.compile("(th:)?(alt|title|placeholder|label|aria-label|data-label)");

	private static final Pattern WORDS_IN_ATTR = Pattern
		.compile("(?:^|,)\\s*(?:alt|title|placeholder|label|aria-label|data-label)='");

	private static final Pattern EXPRESSION = Pattern.compile("th:(text|alt|title|placeholder|label|aria-label)");

	private static final Pattern KEY = Pattern.compile("[\\w-]*(\\.[\\w-]+)+");

	private static final Pattern OUTPUT_IN_TEXT = Pattern.compile("\\[\\[.*]]|\\[\\(.*\\)]", Pattern.DOTALL);

	private static final List<String> NEVER_REACHED = List.of("th:each", "th:if", "th:unless", "th:switch", "th:case",
			"th:with", "th:object");

	private TemplateRules() {
	}

	static List<String> faults(SourceFile template) {
		List<String> faults = new ArrayList<>();
		Element html = Jsoup.parse(template.content()).expectFirst("html");
		if (!html.attr("lang").equals("id")) {
			faults.add("does not name its language");
		}
		for (Element element : html.getAllElements()) {
			inline(element, faults);
			replaced(element, faults);
			element.attributes().forEach((attribute) -> attribute(attribute, faults));
			element.textNodes().forEach((text) -> text(text, faults));
		}
		return faults.stream().map((fault) -> template.name() + " " + fault).toList();
	}

	private static void inline(Element element, List<String> faults) {
		boolean script = element.normalName().equals("script");
		if (element.normalName().equals("style") || (script && !element.data().isBlank())) {
			faults.add("has an inline " + element.normalName());
		}
		boolean posts = element.normalName().equals("form") && element.attr("method").equalsIgnoreCase("post");
		if (posts && !element.hasAttr("th:action")) {
			faults.add("posts a form without th:action, so without its CSRF token");
		}
	}

	/** A replaced element is gone before a condition or a loop on it is looked at. */
	private static void replaced(Element element, List<String> faults) {
		if (element.hasAttr("th:replace")) {
			NEVER_REACHED.stream()
				.filter(element::hasAttr)
				.forEach((name) -> faults
					.add("has " + name + " beside th:replace, which comes first: " + element.cssSelector()));
		}
	}

	private static void attribute(Attribute attribute, List<String> faults) {
		String name = attribute.getKey();
		String value = attribute.getValue();
		if (name.matches("(th:)?(style(append)?|on\\w+)") || name.matches("th:(utext|inline)")) {
			faults.add("uses " + name);
		}
		if (!name.startsWith("xmlns") && ELSEWHERE.matcher(value).find()) {
			faults.add("points elsewhere: " + value);
		}
		boolean plainWords = WORDS.matcher(name).matches() && !name.startsWith("th:")
				&& LETTERS.matcher(value).matches();
		boolean wordsInAttr = name.equals("th:attr") && WORDS_IN_ATTR.matcher(value).find();
		if (plainWords || wordsInAttr || (EXPRESSION.matcher(name).matches() && hasWords(value))) {
			faults.add("has words of its own: " + attribute.html());
		}
	}

	/** Whether quoted text is shown: not a message key, and not compared with. */
	private static boolean hasWords(String expression) {
		String[] parts = expression.split("'", -1);
		return IntStream.range(0, parts.length)
			.filter((i) -> i % 2 == 1)
			.filter((i) -> !parts[i - 1].strip().matches(".*[=!]=$"))
			.anyMatch((i) -> LETTERS.matcher(parts[i]).matches() && !KEY.matcher(parts[i]).matches());
	}

	private static void text(TextNode text, List<String> faults) {
		String words = text.getWholeText().strip();
		if (OUTPUT_IN_TEXT.matcher(words).find()) {
			faults.add("writes into the text: " + words);
		}
		else if (LETTERS.matcher(words).matches() && !NAMES.contains(words) && !isPrototype(text)) {
			faults.add("has words of its own: " + words);
		}
	}

	/** Whether the text only shows in a browser without Thymeleaf. */
	private static boolean isPrototype(Node text) {
		for (Node node = text.parent(); node != null; node = node.parent()) {
			boolean replaced = node.hasAttr("th:text") || node.hasAttr("th:replace") || node.hasAttr("th:insert");
			if (replaced && !node.nodeName().equals("html")) {
				return true;
			}
		}
		return false;
	}

}
