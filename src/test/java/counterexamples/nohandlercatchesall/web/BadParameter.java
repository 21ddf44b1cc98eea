package counterexamples.nohandlercatchesall.web;

import org.springframework.web.bind.annotation.ExceptionHandler;

class BadParameter {

	@ExceptionHandler
	String all(RuntimeException exception) {
		return "error";
	}

}
