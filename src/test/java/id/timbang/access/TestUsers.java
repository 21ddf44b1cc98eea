package id.timbang.access;

import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/**
 * Lets a test send requests as somebody.
 */
public final class TestUsers {

	private TestUsers() {
	}

	/** Signed in as this actor, with a password of one's own. */
	public static RequestPostProcessor as(Actor actor) {
		return as(account(actor));
	}

	/** The same account in every request. */
	static RequestPostProcessor as(SignedIn user) {
		return authentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
	}

	static SignedIn account(Actor actor) {
		@Nullable EmployeeId employee = (actor.employeeId() != null) ? new EmployeeId(actor.employeeId()) : null;
		return new SignedIn(new Account("uji", actor.name(), employee, actor.roles(), "-"), false);
	}

}
