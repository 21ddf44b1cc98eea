package id.timbang.shared.web;

import java.io.IOException;

import id.timbang.shared.ContentPolicy;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.stereotype.Component;

/**
 * Prepares the page of an error. One that came up before Security could, such as an
 * address that it does not even look at, gets the headers of every page here. And what
 * was sent is not read again: that may have been the error.
 */
@Component
@FilterRegistration(dispatcherTypes = DispatcherType.ERROR)
class ErrorPageFilter implements Filter {

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletResponse page = (HttpServletResponse) response;
		if (!page.containsHeader(ContentPolicy.HEADER)) {
			page.setHeader(ContentPolicy.HEADER, ContentPolicy.PAGES);
			page.setHeader("X-Content-Type-Options", "nosniff");
			page.setHeader("Referrer-Policy", "same-origin");
		}
		chain.doFilter(new WithoutBody((HttpServletRequest) request), response);
	}

	/** Its body has no type that anybody reads. */
	private static final class WithoutBody extends HttpServletRequestWrapper {

		private WithoutBody(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getContentType() {
			return null;
		}

	}

}
