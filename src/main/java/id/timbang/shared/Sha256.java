package id.timbang.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 digest, by which content is recognised, or a secret without being stored.
 */
public final class Sha256 {

	private Sha256() {
	}

	/** For content that comes in blocks. */
	public static MessageDigest start() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	/** 32 bytes. */
	public static byte[] of(byte[] content) {
		return start().digest(content);
	}

	/** 32 bytes, of the text in UTF-8. */
	public static byte[] of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	/** 64 digits in small letters. */
	public static String hex(byte[] content) {
		return HexFormat.of().formatHex(of(content));
	}

	/** 64 digits in small letters, of the text in UTF-8. */
	public static String hex(String text) {
		return HexFormat.of().formatHex(of(text));
	}

}
