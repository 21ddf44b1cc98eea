package id.timbang.access.web;

import java.util.List;

import id.timbang.agency.AgencyService;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The sign-in page. Its form is answered by Spring Security.
 */
@Controller
class SignInController {

	private static final List<String> REASONS = List.of("wrong", "resting", "outdated", "expired", "goodbye", "ready");

	private final AgencyService agency;

	SignInController(AgencyService agency) {
		this.agency = agency;
	}

	@GetMapping("/login")
	String show(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		if (this.agency.profile().isEmpty()) {
			return "redirect:/setup";
		}
		if (CurrentUser.find().isPresent()) {
			return "redirect:/";
		}
		REASONS.stream()
			.filter(parameters::containsKey)
			.findFirst()
			.ifPresent((reason) -> model.addAttribute("reason", reason));
		return "access/login";
	}

}
