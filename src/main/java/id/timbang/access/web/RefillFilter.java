package id.timbang.access.web;

import java.io.IOException;
import java.util.Optional;

import id.timbang.access.UnsavedForm;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Fills the form of a page again, or shows what was typed on a page of its own when the
 * form is not there: it was a page of messages, or somebody may not see it any more. Once
 * the form was sent after all it is forgotten.
 */
@Component
class RefillFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<UnsavedForm> form = wanted(request);
		if (form.isEmpty()) {
			chain.doFilter(request, response);
			if (isTaken(request, response)) {
				UnsavedForm.forget(request);
			}
			return;
		}
		Refill refill = new Refill(form.get(), request.getContextPath());
		request.setAttribute(Refill.NAME, refill);
		ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, page);
		if (refill.isDone()) {
			page.copyBodyToResponse();
		}
		else if (!response.isCommitted()) {
			response.reset();
			response.sendRedirect(request.getContextPath() + "/unsaved");
		}
	}

	/** A form that was taken leads on; one that was refused is shown again. */
	private static boolean isTaken(HttpServletRequest request, HttpServletResponse response) {
		return "POST".equals(request.getMethod()) && HttpStatusCode.valueOf(response.getStatus()).is3xxRedirection();
	}

	private static Optional<UnsavedForm> wanted(HttpServletRequest request) {
		boolean asked = "GET".equals(request.getMethod()) && request.getParameter("unsaved") != null;
		return asked ? UnsavedForm.waitingIn(request.getSession(false)) : Optional.empty();
	}

}
