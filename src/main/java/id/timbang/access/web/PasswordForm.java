package id.timbang.access.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/**
 * Change of one's own password.
 */
record PasswordForm(@NotEmpty @Size(max = 200) String currentPassword, @NotEmpty @Size(max = 200) String newPassword,
		@NotEmpty @Size(max = 200) String repeatedPassword) {

	static PasswordForm empty() {
		return new PasswordForm("", "", "");
	}

	boolean isRepeatedCorrectly() {
		return this.newPassword.equals(this.repeatedPassword);
	}

	@Override
	public String toString() {
		return "PasswordForm[]";
	}

}
