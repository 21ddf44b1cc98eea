package id.timbang.complaint;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import id.timbang.shared.ReadableCode;

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

	private static final Pattern CODE = Pattern.compile("[" + ReadableCode.ALPHABET + "]{" + LENGTH + "}");

	/** Longer than any spelling of a code. */
	private static final int LONGEST_TYPED = 50;

	public FollowUpCode {
		if (!CODE.matcher(text).matches()) {
			throw new IllegalArgumentException("not a code");
		}
	}

	/** Reads what somebody typed: small letters, spaces and hyphens do not matter. */
	public static Optional<FollowUpCode> typed(String text) {
		String code = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
		boolean readable = text.length() <= LONGEST_TYPED && CODE.matcher(code).matches();
		return readable ? Optional.of(new FollowUpCode(code)) : Optional.empty();
	}

	/**
	 * The code of a form that was filled in: the same form has the same code, however
	 * often it is sent. Its key is random and stored nowhere, so nobody can find the code
	 * from what is stored.
	 */
	static FollowUpCode of(NewComplaint complaint) {
		BigInteger number = new BigInteger(1, digest(complaint.toString()));
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
		return HexFormat.of().formatHex(digest(this.text));
	}

	private static byte[] digest(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return this.text;
	}

}
