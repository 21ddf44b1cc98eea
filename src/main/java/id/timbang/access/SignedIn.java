package id.timbang.access;

import java.util.Collection;
import java.util.List;

import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The signed-in account, as the session remembers it.
 */
public final class SignedIn implements UserDetails, CredentialsContainer {

	private static final long serialVersionUID = 1L;

	private final String username;

	private final Actor actor;

	private final boolean mustChangePassword;

	private final boolean expired;

	private @Nullable String passwordHash;

	SignedIn(Account account, boolean expired) {
		this.username = account.username();
		this.actor = account.actor();
		this.mustChangePassword = account.hasTemporaryPassword();
		this.expired = expired;
		this.passwordHash = account.passwordHash();
	}

	/** Who is asking. */
	public Actor actor() {
		return this.actor;
	}

	/** Nothing but a change of password is possible. */
	public boolean mustChangePassword() {
		return this.mustChangePassword;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.copyOf(this.actor.roles()).stream().map(Role::authority).map(SimpleGrantedAuthority::new).toList();
	}

	@Override
	public @Nullable String getPassword() {
		return this.passwordHash;
	}

	@Override
	public String getUsername() {
		return this.username;
	}

	@Override
	public boolean isCredentialsNonExpired() {
		return !this.expired;
	}

	@Override
	public void eraseCredentials() {
		this.passwordHash = null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof SignedIn that && this.username.equals(that.username);
	}

	@Override
	public int hashCode() {
		return this.username.hashCode();
	}

}
