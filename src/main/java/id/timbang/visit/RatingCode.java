package id.timbang.visit;

import java.util.Optional;
import java.util.random.RandomGenerator;

import id.timbang.shared.ReadableCode;

/**
 * A one-time code (<i>kode penilaian</i>) with which a citizen rates a visit: eight
 * letters and digits without those that look alike (C2). About 650 thousand million
 * exist, so guessing is no way in.
 *
 * @param text as it is stored
 */
public record RatingCode(String text) {

	/** Letters and digits on a slip. */
	public static final int LENGTH = 8;

	public RatingCode {
		if (!ReadableCode.matches(text, LENGTH)) {
			throw new IllegalArgumentException("not a code");
		}
	}

	/** Reads what somebody typed: small letters, spaces and hyphens do not matter. */
	public static Optional<RatingCode> typed(String text) {
		return ReadableCode.typed(text, LENGTH).map(RatingCode::new);
	}

	static RatingCode next(RandomGenerator random) {
		return new RatingCode(ReadableCode.next(random, LENGTH));
	}

	/** "7K4M-PX2R", for paper. */
	public String grouped() {
		return this.text.substring(0, LENGTH / 2) + "-" + this.text.substring(LENGTH / 2);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
