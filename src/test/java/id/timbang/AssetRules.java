package id.timbang;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stylesheets and scripts must not contain: addresses elsewhere, data in addresses,
 * and HTML or code made from text.
 */
final class AssetRules {

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern IN_CSS = Pattern
		.compile("(?i)https?:|url\\(\\s*['\"]?(//|data:)|@import|expression\\s*\\(");

	private static final Pattern IN_SCRIPT = Pattern.compile("https?:|\\beval\\(|new Function|(inner|outer)HTML"
			+ "|insertAdjacentHTML|document\\.write|setAttribute\\(\\s*['\"]style");

	private AssetRules() {
	}

	static List<String> inCss(SourceFile css) {
		return faults(css, IN_CSS);
	}

	static List<String> inScript(SourceFile script) {
		return faults(script, IN_SCRIPT);
	}

	private static List<String> faults(SourceFile file, Pattern forbidden) {
		return forbidden.matcher(COMMENT.matcher(file.content()).replaceAll(""))
			.results()
			.map((found) -> file.name() + " contains " + found.group())
			.toList();
	}

}
