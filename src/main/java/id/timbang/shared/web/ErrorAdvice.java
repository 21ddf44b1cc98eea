package id.timbang.shared.web;

import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;

import org.springframework.core.MethodParameter;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Which page answers a refusal. Everything not named here is left to Spring and to
 * {@code templates/error}; there is no catch-all on purpose, it would swallow 403 and
 * 400.
 */
@ControllerAdvice
class ErrorAdvice {

	@ExceptionHandler
	ModelAndView notFound(NotFoundException exception) {
		return page(HttpStatus.NOT_FOUND);
	}

	@ExceptionHandler
	ModelAndView forbidden(ForbiddenException exception) {
		return page(HttpStatus.FORBIDDEN);
	}

	@ExceptionHandler
	ModelAndView conflict(ConflictException exception) {
		return page(HttpStatus.CONFLICT).addObject("reason", exception.messageKey());
	}

	@ExceptionHandler
	ModelAndView changedMeanwhile(OptimisticLockingFailureException exception) {
		return page(HttpStatus.CONFLICT).addObject("reason", "error.409.stale");
	}

	/**
	 * Two people did the same thing at once, and a constraint let only the first through.
	 */
	@ExceptionHandler
	ModelAndView doneMeanwhile(DataIntegrityViolationException exception) {
		return page(HttpStatus.CONFLICT).addObject("reason", "error.409.stale");
	}

	@ExceptionHandler
	ModelAndView unusable(ListPositionGuard.UnusableFormException exception) {
		return page(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** A rule that no form of the page could show at a field. */
	@ExceptionHandler
	ModelAndView refused(RuleException exception) {
		return page(HttpStatus.UNPROCESSABLE_CONTENT).addObject("reason", exception.messageKey())
			.addObject("mentioned", exception.arguments());
	}

	/** A malformed identifier in the address names nothing: 404. Elsewhere it is 400. */
	@ExceptionHandler
	ModelAndView unreadable(MethodArgumentTypeMismatchException exception) {
		MethodParameter parameter = exception.getParameter();
		boolean inAddress = parameter.hasParameterAnnotation(PathVariable.class);
		return page(inAddress ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST);
	}

	private static ModelAndView page(HttpStatus status) {
		String name = (status == HttpStatus.BAD_REQUEST) ? "4xx" : Integer.toString(status.value());
		ModelAndView page = new ModelAndView("error/" + name, status);
		page.addObject("status", status.value());
		return page;
	}

}
