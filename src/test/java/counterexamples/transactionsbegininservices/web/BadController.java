package counterexamples.transactionsbegininservices.web;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional
class BadController {

}
