package id.timbang.rater;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import id.timbang.shared.RuleException;

/**
 * Takes words out of a text. What is left is made of the text itself, and says wherever
 * something is missing: nobody puts words into the mouth of somebody who cannot be asked.
 */
final class Shortening {

	static final String GAP = "[…]";

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	private static final Pattern SPACE = Pattern.compile("\\s");

	/** Words without which a sentence says the opposite. */
	private static final Set<String> NEGATIONS = Set.of("tidak", "tak", "bukan", "belum", "jangan", "tanpa", "kurang",
			"tiada");

	/** What belongs together is torn apart last: a gap inside counts as two. */
	private static final int INSIDE = 2;

	/** More gaps than any text has. */
	private static final int NEVER = 1_000_000;

	private final String original;

	private final List<MatchResult> words;

	private Shortening(String original) {
		this.original = original;
		this.words = WORD.matcher(original).results().toList();
	}

	/**
	 * What is left of a text of which only these words are kept.
	 * @param wanted some words of the text in their order; anything between them is
	 * ignored
	 * @throws RuleException if these are not fewer words, other words or in another
	 * order, or if nothing but a negation is missing somewhere
	 */
	static String of(String original, String wanted) {
		Shortening shortening = new Shortening(original);
		BitSet kept = shortening.kept(WORD.matcher(wanted).results().map(Shortening::word).toList());
		if (kept.isEmpty() || kept.cardinality() == shortening.words.size()) {
			throw new RuleException("shown", "rater.comment.longer");
		}
		shortening.requireSense(kept);
		String shown = shortening.shown(kept);
		if (shown.length() > NewAnswer.LONGEST_TEXT) {
			throw new RuleException("shown", "rater.comment.longer");
		}
		return shown;
	}

	private static String word(MatchResult match) {
		return match.group().toLowerCase(Locale.ROOT);
	}

	/**
	 * Which words are kept, with as few gaps as possible; none if they are not all there.
	 */
	private BitSet kept(List<String> wanted) {
		int[][][] gaps = gaps(wanted);
		BitSet kept = new BitSet();
		if (gaps[0][0][0] >= NEVER) {
			return kept;
		}
		int missing = 0;
		int found = 0;
		for (int place = 0; place < this.words.size(); place++) {
			if (isWanted(place, found, wanted) && gaps[missing][place][found] == gaps[0][place + 1][found + 1]) {
				kept.set(place);
				missing = 0;
				found++;
			}
			else {
				missing = 1;
			}
		}
		return kept;
	}

	/**
	 * How many gaps begin from a place on, at least: by whether the word before it is
	 * missing, the place, and how many of the wanted words were found before it.
	 */
	private int[][][] gaps(List<String> wanted) {
		int all = this.words.size();
		int[][][] gaps = new int[2][all + 1][wanted.size() + 1];
		Arrays.fill(gaps[0][all], 0, wanted.size(), NEVER);
		Arrays.fill(gaps[1][all], 0, wanted.size(), NEVER);
		for (int place = all - 1; place >= 0; place--) {
			for (int found = 0; found <= wanted.size(); found++) {
				int kept = isWanted(place, found, wanted) ? gaps[0][place + 1][found + 1] : NEVER;
				int begun = (place == 0 || found == wanted.size()) ? 1 : INSIDE;
				gaps[0][place][found] = Math.min(kept, begun + gaps[1][place + 1][found]);
				gaps[1][place][found] = Math.min(kept, gaps[1][place + 1][found]);
			}
		}
		return gaps;
	}

	private boolean isWanted(int place, int found, List<String> wanted) {
		return found < wanted.size() && wanted.get(found).equals(word(this.words.get(place)));
	}

	private void requireSense(BitSet kept) {
		int to = 0;
		for (int from = kept.nextClearBit(0); from < this.words.size(); from = kept.nextClearBit(to)) {
			int next = kept.nextSetBit(from);
			to = (next < 0) ? this.words.size() : next;
			if (this.words.subList(from, to).stream().map(Shortening::word).allMatch(NEGATIONS::contains)) {
				throw new RuleException("shown", "rater.comment.negation", this.words.get(from).group());
			}
		}
	}

	private String shown(BitSet kept) {
		List<String> parts = new ArrayList<>();
		int to = 0;
		for (int from = kept.nextSetBit(0); from >= 0; from = kept.nextSetBit(to)) {
			if (from > 0) {
				parts.add(GAP);
			}
			to = kept.nextClearBit(from);
			parts.add(before(from) + part(from, to) + after(to));
		}
		if (to < this.words.size()) {
			parts.add(GAP);
		}
		return String.join(" ", parts).strip();
	}

	private String part(int from, int to) {
		return this.original.substring(this.words.get(from).start(), this.words.get(to - 1).end());
	}

	/** Marks that stand before a word without a space, such as a quotation mark. */
	private String before(int place) {
		String[] marks = SPACE.split(between(place), -1);
		return marks[marks.length - 1];
	}

	/** Marks that stand after the word before a place without a space. */
	private String after(int place) {
		return SPACE.split(between(place), -1)[0];
	}

	/** What stands between a word and the one before it. */
	private String between(int place) {
		int from = (place == 0) ? 0 : this.words.get(place - 1).end();
		return (place == this.words.size()) ? this.original.substring(from)
				: this.original.substring(from, this.words.get(place).start());
	}

}
