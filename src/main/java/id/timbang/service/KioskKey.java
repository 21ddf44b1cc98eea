package id.timbang.service;

import java.util.Optional;
import java.util.random.RandomGenerator;

import id.timbang.shared.ReadableCode;
import id.timbang.shared.Sha256;

/**
 * The secret in the address of a kiosk: twenty letters and digits, about 98 bits. Who
 * knows it can rate there, and nothing else.
 *
 * @param text as it stands in the address
 */
public record KioskKey(String text) {

	/** Letters and digits in an address. */
	private static final int LENGTH = 20;

	public KioskKey {
		if (!ReadableCode.matches(text, LENGTH)) {
			throw new IllegalArgumentException("not a kiosk key");
		}
	}

	/** Reads the key of an address, which somebody may have typed. */
	public static Optional<KioskKey> typed(String text) {
		return ReadableCode.typed(text, LENGTH).map(KioskKey::new);
	}

	static KioskKey next(RandomGenerator random) {
		return new KioskKey(ReadableCode.next(random, LENGTH));
	}

	/** What is kept of it. */
	String hash() {
		return Sha256.hex(this.text);
	}

}
