package id.timbang.access;

import java.security.SecureRandom;

import id.timbang.shared.ReadableCode;

/**
 * Makes passwords that are handed over on paper: twelve characters in three groups, none
 * of which looks like another, about 58 bits.
 */
final class OneTimePassword {

	private static final SecureRandom RANDOM = new SecureRandom();

	private OneTimePassword() {
	}

	static String next() {
		return group() + "-" + group() + "-" + group();
	}

	private static String group() {
		return ReadableCode.next(RANDOM, 4);
	}

}
