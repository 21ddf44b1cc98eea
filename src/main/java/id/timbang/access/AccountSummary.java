package id.timbang.access;

import java.util.Set;

import id.timbang.shared.Role;

/**
 * An account as HR sees it.
 *
 * @param id the account
 * @param username what is typed to sign in
 * @param roles what it may do
 * @param enabled whether its owner is let in
 * @param temporaryPassword whether its password is still the one on the slip
 */
public record AccountSummary(AccountId id, String username, Set<Role> roles, boolean enabled,
		boolean temporaryPassword) {

	/** For templates, which name a role by its constant. */
	public boolean has(String role) {
		return this.roles.contains(Role.valueOf(role));
	}

	static AccountSummary of(Account account) {
		return new AccountSummary(account.id(), account.username(), account.roles(), account.isEnabled(),
				account.hasTemporaryPassword());
	}

}
