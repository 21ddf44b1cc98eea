package id.timbang.access;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.MissingCsrfTokenException;

/**
 * A form sent after its session ended is no attack: its session has no token at all. It
 * leads to the sign-in page, which says so. Everything else gets the 403 page.
 */
class MissingSessionHandler implements AccessDeniedHandler {

	private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		if (refusal instanceof MissingCsrfTokenException && "POST".equals(request.getMethod())) {
			response.sendRedirect(request.getContextPath() + "/login?expired");
		}
		else {
			this.otherwise.handle(request, response, refusal);
		}
	}

}
