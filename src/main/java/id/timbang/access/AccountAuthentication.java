package id.timbang.access;

import java.time.Clock;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks a user name and a password. Names that rest are refused before anything else is
 * looked at; disabled accounts answer like unknown ones, in words and in time.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {

	private final DaoAuthenticationProvider passwordCheck;

	private final AccountRepository accounts;

	private final SignInThrottle throttle;

	private final Clock clock;

	AccountAuthentication(AccountRepository accounts, SignInThrottle throttle, PasswordEncoder encoder, Clock clock) {
		this.accounts = accounts;
		this.throttle = throttle;
		this.clock = clock;
		this.passwordCheck = new DaoAuthenticationProvider(this::load);
		this.passwordCheck.setPasswordEncoder(encoder);
	}

	@Override
	public @Nullable Authentication authenticate(Authentication request) {
		String username = Username.normalise(request.getName());
		if (!this.throttle.admit(username)) {
			throw new LockedException("too many failures");
		}
		Authentication result = this.passwordCheck
			.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, request.getCredentials()));
		this.throttle.clear(username);
		return result;
	}

	@Override
	public boolean supports(Class<?> type) {
		return this.passwordCheck.supports(type);
	}

	private UserDetails load(String username) {
		if (!Username.isWellFormed(username)) {
			throw UsernameNotFoundException.fromUsername(username);
		}
		return this.accounts.findByUsername(username)
			.filter(Account::isEnabled)
			.map((account) -> new SignedIn(account, account.isPasswordExpired(this.clock.instant())))
			.orElseThrow(() -> UsernameNotFoundException.fromUsername(username));
	}

}
