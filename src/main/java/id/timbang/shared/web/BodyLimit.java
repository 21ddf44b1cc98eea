package id.timbang.shared.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large with our own page, before anybody reads them. Behind
 * the sign-in it would be too late: Security looks for its token in the body, Tomcat
 * gives up reading, and the answer would be about a missing token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {

	private final long most;

	/**
	 * Makes the filter.
	 * @param most the limit of a whole request, in all its parts
	 */
	BodyLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
		this.most = most.toBytes();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isTooLarge(request)) {
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private boolean isTooLarge(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
			return !canBeRead(request);
		}
		return request.getContentLengthLong() > this.most;
	}

	/** Only reading a body in pieces tells how long it is; Tomcat stops at the limit. */
	private static boolean canBeRead(HttpServletRequest request) {
		try {
			request.getParameterNames();
			return true;
		}
		catch (IllegalStateException ex) {
			return false;
		}
	}

}
