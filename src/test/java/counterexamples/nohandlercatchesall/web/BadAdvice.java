package counterexamples.nohandlercatchesall.web;

import org.springframework.web.bind.annotation.ExceptionHandler;

class BadAdvice {

	@ExceptionHandler(Exception.class)
	String all() {
		return "error";
	}

}
