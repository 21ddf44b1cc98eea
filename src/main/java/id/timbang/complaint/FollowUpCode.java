package id.timbang.complaint;

import java.math.BigInteger;
import java.util.Optional;

import id.timbang.shared.ReadableCode;
import id.timbang.shared.Sha256;

/**
 * The code (<i>kode tindak lanjut</i>) with which a citizen asks what became of a
 * complaint: twelve letters and digits, about 59 bits. Only its hash is stored, so that
 * who reads the tables cannot ask in the citizen's place.
 *
 * @param text as it is written in addresses
 */
public record FollowUpCode(String text) {

	/** Letters and digits. */
	public static final int LENGTH = 12;

	private static final int GROUP = 4;

	public FollowUpCode {
		if (!ReadableCode.matches(text, LENGTH)) {
			throw new IllegalArgumentException("not a code");
		}
	}

	/** Reads what somebody typed: small letters, spaces and hyphens do not matter. */
	public static Optional<FollowUpCode> typed(String text) {
		return ReadableCode.typed(text, LENGTH).map(FollowUpCode::new);
	}

	/**
	 * The code of a form that was filled in: the same form has the same code, however
	 * often it is sent. Its key is random and stored nowhere, so nobody can find the code
	 * from what is stored.
	 */
	static FollowUpCode of(NewComplaint complaint) {
		BigInteger number = new BigInteger(1, Sha256.of(complaint.toString()));
		StringBuilder code = new StringBuilder(LENGTH);
		BigInteger letters = BigInteger.valueOf(ReadableCode.ALPHABET.length());
		for (int place = 0; place < LENGTH; place++) {
			BigInteger[] parts = number.divideAndRemainder(letters);
			code.append(ReadableCode.ALPHABET.charAt(parts[1].intValueExact()));
			number = parts[0];
		}
		return new FollowUpCode(code.toString());
	}

	/** "7K4M-PX2R-9TBC", for people. */
	public String grouped() {
		return this.text.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
	}

	/** What is stored of it. */
	String hash() {
		return Sha256.hex(this.text);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
