package id.timbang.access;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Where a sign-in leads. A failure says no more than it must: resting names and wrong
 * passwords are told apart, existing and unknown names are not. That a one-time password
 * has run out is told only to who knows it.
 * <p>
 * A form that the sign-in page carried along is given back to the person who used this
 * browser last, and to nobody else.
 */
@Component
class SignInOutcome extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

	/** Which account used this browser last; no secret and no key to anything. */
	static final String LAST_ACCOUNT = "timbang-account";

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException, ServletException {
		SignedIn user = (SignedIn) Objects.requireNonNull(authentication.getPrincipal());
		String account = user.actor().accountId().toString();
		Optional<UnsavedForm> unsaved = UnsavedForm.broughtBy(request).filter((form) -> usedLast(request, account));
		remember(account, request, response);
		if (unsaved.isPresent()) {
			clearAuthenticationAttributes(request);
			unsaved.get().waitIn(request.getSession());
			getRedirectStrategy().sendRedirect(request, response, unsaved.get().address());
		}
		else {
			super.onAuthenticationSuccess(request, response, authentication);
		}
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException, ServletException {
		Optional<UnsavedForm> unsaved = UnsavedForm.broughtBy(request);
		if (unsaved.isPresent()) {
			EndedSession.askToSignIn(request, response, reason(failure), unsaved.get());
		}
		else {
			getRedirectStrategy().sendRedirect(request, response, "/login?" + reason(failure));
		}
	}

	private static boolean usedLast(HttpServletRequest request, String account) {
		var cookie = WebUtils.getCookie(request, LAST_ACCOUNT);
		return cookie != null && cookie.getValue().equals(account);
	}

	private static void remember(String account, HttpServletRequest request, HttpServletResponse response) {
		ResponseCookie cookie = ResponseCookie.from(LAST_ACCOUNT, account)
			.path(request.getContextPath() + "/")
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	private static String reason(AuthenticationException failure) {
		if (failure instanceof LockedException) {
			return "resting";
		}
		return (failure instanceof CredentialsExpiredException) ? "outdated" : "wrong";
	}

}
