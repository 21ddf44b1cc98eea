package id.timbang.access;

import java.time.Instant;

/**
 * What is printed and handed to the owner of a new account (<i>slip akun</i>). The
 * password exists nowhere else.
 *
 * @param name the owner
 * @param username what is typed to sign in
 * @param oneTimePassword has to be replaced at the first sign-in
 * @param expiresAt when it stops to work
 */
public record AccountSlip(String name, String username, String oneTimePassword, Instant expiresAt) {

	@Override
	public String toString() {
		return "AccountSlip[" + this.username + "]";
	}

}
