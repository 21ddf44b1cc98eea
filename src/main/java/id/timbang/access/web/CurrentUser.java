package id.timbang.access.web;

import java.util.Optional;

import id.timbang.access.SignedIn;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Reads the signed-in user from the security context.
 */
final class CurrentUser {

	private CurrentUser() {
	}

	static Optional<SignedIn> find() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof SignedIn user) {
			return Optional.of(user);
		}
		return Optional.empty();
	}

}
