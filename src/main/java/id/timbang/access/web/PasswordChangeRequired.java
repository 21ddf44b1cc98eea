package id.timbang.access.web;

import java.io.IOException;

import id.timbang.access.SignedIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Who signed in with a one-time password sees nothing before it is replaced.
 */
class PasswordChangeRequired implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		boolean required = request.getDispatcherType() == DispatcherType.REQUEST
				&& CurrentUser.find().filter(SignedIn::mustChangePassword).isPresent();
		if (required) {
			response.sendRedirect(request.getContextPath() + "/password");
		}
		return !required;
	}

}
