package id.timbang.feedback.web;

import id.timbang.feedback.web.Entrance.ClosedException;
import id.timbang.feedback.web.Entrance.Open;
import id.timbang.shared.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The citizen's page. Nobody signs in, nothing is remembered in the browser: the code in
 * the address is all there is.
 */
@Controller
@RequestMapping("/r")
class RatingController {

	private final Entrance entrance;

	RatingController(Entrance entrance) {
		this.entrance = entrance;
	}

	@GetMapping
	ModelAndView ask(@RequestParam(defaultValue = "") String code, HttpServletRequest request) throws ClosedException {
		if (code.isEmpty()) {
			return new ModelAndView("feedback/code");
		}
		return SeeOther.to("/r/" + this.entrance.enter(code, request.getRemoteAddr()).code());
	}

	@GetMapping("/{code}")
	ModelAndView form(@PathVariable String code, HttpServletRequest request) throws ClosedException {
		return page(this.entrance.enter(code, request.getRemoteAddr())).addObject("form", RatingForm.empty());
	}

	@PostMapping("/{code}")
	ModelAndView give(@PathVariable String code, @Valid @ModelAttribute("form") RatingForm form, BindingResult result,
			HttpServletRequest request) throws ClosedException {
		return this.entrance.take(code, form, result, request.getRemoteAddr(), null)
			.map(RatingController::page)
			.orElseGet(() -> SeeOther.to("/r/thanks"));
	}

	@GetMapping("/thanks")
	String thank() {
		return "feedback/thanks";
	}

	/** The page that asks for a code, with what is wrong with this one. */
	@ExceptionHandler
	ModelAndView closed(ClosedException closed) {
		ModelAndView page = new ModelAndView("feedback/code", closed.reason().status());
		return page.addObject("reason", closed.reason().messageKey()).addObject("typed", closed.typed());
	}

	private static ModelAndView page(Open open) {
		return RatingPage.of("feedback/rating").addObject("code", open.code()).addObject("visit", open.visit());
	}

}
