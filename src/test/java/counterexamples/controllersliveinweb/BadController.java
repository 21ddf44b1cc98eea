package counterexamples.controllersliveinweb;

import org.springframework.stereotype.Controller;

@Controller
class BadController {

}
