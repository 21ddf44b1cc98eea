package id.timbang.report;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names of evidence: what is left of a text from outside once it can harm nobody. No
 * folders, no control characters, nothing that turns the direction of reading around.
 */
final class EvidenceName {

	/** Most characters. */
	static final int LONGEST = 120;

	private static final String NAMELESS = "bukti";

	private EvidenceName() {
	}

	/** The name of a file, ending in what the file really is. */
	static String ofFile(String name, EvidenceFormat format) {
		String last = clean(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
		String ending = format.endingOf(last);
		String stem = last.toLowerCase(Locale.ROOT).endsWith(ending)
				? last.substring(0, last.length() - ending.length()) : last;
		String kept = cut(stem.replaceAll("^[. ]+|[. ]+$", ""), LONGEST - ending.length());
		return (kept.isEmpty() ? NAMELESS : kept) + ending;
	}

	/** What a link is called; its address where nobody says anything else. */
	static String ofLink(String name, String link) {
		String kept = cut(clean(name), LONGEST);
		return kept.isEmpty() ? cut(link, LONGEST) : kept;
	}

	private static String clean(String name) {
		StringBuilder kept = new StringBuilder(name.length());
		name.codePoints().filter(EvidenceName::isHarmless).forEach(kept::appendCodePoint);
		return Normalizer.normalize(kept, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
	}

	private static boolean isHarmless(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				false;
			default -> true;
		};
	}

	/** Never in the middle of a character. */
	private static String cut(String text, int longest) {
		if (text.length() <= longest) {
			return text;
		}
		boolean half = Character.isHighSurrogate(text.charAt(longest - 1));
		return text.substring(0, half ? longest - 1 : longest).strip();
	}

}
