package counterexamples.handlersnametheirhttpmethod.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
class BadController {

	@RequestMapping("/page")
	String page() {
		return "page";
	}

}
