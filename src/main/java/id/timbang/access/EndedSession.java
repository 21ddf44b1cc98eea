package id.timbang.access;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;

/**
 * A form sent after its session ended is no attack: it leads to the sign-in page, which
 * carries along what was typed. Everything else without a token gets the 403 page.
 */
class EndedSession implements AccessDeniedHandler {

	private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		Optional<UnsavedForm> unsaved = (refusal instanceof CsrfException) ? UnsavedForm.in(request) : Optional.empty();
		if (unsaved.isPresent() && SecurityContextHolder.getContext().getAuthentication() != null) {
			unsaved.get().waitIn(request.getSession());
			response.sendRedirect(request.getContextPath() + unsaved.get().address());
		}
		else if (unsaved.isPresent()) {
			askToSignIn(request, response, "expired", unsaved.get());
		}
		else if (refusal instanceof MissingCsrfTokenException && "POST".equals(request.getMethod())) {
			response.sendRedirect(request.getContextPath() + "/login?expired");
		}
		else {
			this.otherwise.handle(request, response, refusal);
		}
	}

	/** Shows the sign-in page with the form in it, in answer to a POST. */
	static void askToSignIn(HttpServletRequest request, HttpServletResponse response, String reason, UnsavedForm form)
			throws IOException, ServletException {
		request.setAttribute("unsaved", form);
		request.getRequestDispatcher("/login?" + reason).forward(new HttpServletRequestWrapper(request) {
			@Override
			public String getMethod() {
				return "GET";
			}
		}, response);
	}

}
