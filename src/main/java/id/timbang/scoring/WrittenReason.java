package id.timbang.scoring;

/**
 * Where words are asked for, and how many characters at least (spaces at both ends do not
 * count).
 */
public enum WrittenReason {

	/** Why the lowest or the highest level was given (S3). */
	EXTREME_LEVEL(20),

	/** Why the appraiser departs from a suggested rating (S8). */
	DEPARTURE(50),

	/** What the new idea or method is (S9). */
	INNOVATION(50),

	/** What the predicate of an organisation rests on. */
	ORGANISATION(20);

	private final int minimumLength;

	WrittenReason(int minimumLength) {
		this.minimumLength = minimumLength;
	}

	public int minimumLength() {
		return minimumLength;
	}

	public boolean accepts(String text) {
		String words = text.strip();
		return words.codePointCount(0, words.length()) >= minimumLength;
	}

}
