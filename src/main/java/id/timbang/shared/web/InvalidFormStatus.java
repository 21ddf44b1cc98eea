package id.timbang.shared.web;

import id.timbang.shared.ConflictException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form that comes back with messages is answered with 422, one that another window
 * overtook with 409, not with 200, and its title says so; in one place for all forms.
 */
class InvalidFormStatus implements HandlerInterceptor {

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || !"POST".equals(request.getMethod())) {
			return;
		}
		boolean overtaken = page.getModel().containsKey(ConflictException.ATTRIBUTE);
		if (overtaken || hasErrors(page)) {
			HttpStatus status = overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
			response.setStatus(status.value());
			page.addObject("invalid", true);
		}
	}

	private static boolean hasErrors(ModelAndView page) {
		return page.getModel()
			.values()
			.stream()
			.anyMatch((value) -> value instanceof BindingResult result && result.hasErrors());
	}

}
