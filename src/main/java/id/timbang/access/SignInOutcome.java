package id.timbang.access;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Where a sign-in leads. A failure says no more than it must: resting names and wrong
 * passwords are told apart, existing and unknown names are not. That a one-time password
 * has run out is told only to who knows it.
 */
@Component
class SignInOutcome extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException, ServletException {
		getRedirectStrategy().sendRedirect(request, response, "/login?" + reason(failure));
	}

	private static String reason(AuthenticationException failure) {
		if (failure instanceof LockedException) {
			return "resting";
		}
		return (failure instanceof CredentialsExpiredException) ? "outdated" : "wrong";
	}

}
