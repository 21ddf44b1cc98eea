package counterexamples.transactionsbegininservices.web;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
class BadHandler {

	@Transactional
	String show() {
		return "page";
	}

}
