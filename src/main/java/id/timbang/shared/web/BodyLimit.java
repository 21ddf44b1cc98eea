package id.timbang.shared.web;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

	private final long mostOfLong;

	private final Set<String> longPaths;

	/**
	 * Makes the filter.
	 * @param most the limit of a whole request, in all its parts
	 * @param mostOfLong the same for the few that take long files
	 * @param longPaths addresses of those
	 */
	BodyLimit(@Value("${timbang.request.most}") DataSize most,
			@Value("${spring.servlet.multipart.max-request-size}") DataSize mostOfLong,
			@Value("${timbang.request.long}") Set<String> longPaths) {
		this.most = most.toBytes();
		this.mostOfLong = mostOfLong.toBytes();
		this.longPaths = Set.copyOf(longPaths);
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

	private boolean isTooLarge(HttpServletRequest request) throws IOException, ServletException {
		long allowed = this.longPaths.contains(request.getServletPath()) ? this.mostOfLong : this.most;
		if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
			return !canBeRead(request) || sizeOfParts(request) > allowed;
		}
		return request.getContentLengthLong() > allowed;
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

	/** What is no form of parts is short, or Tomcat would not have read it. */
	private static long sizeOfParts(HttpServletRequest request) throws IOException, ServletException {
		String type = request.getContentType();
		if (type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
			return 0;
		}
		return request.getParts().stream().mapToLong(Part::getSize).sum();
	}

}
