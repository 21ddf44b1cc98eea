package id.timbang.access.web;

import java.util.List;

import id.timbang.access.FirstSetup;
import id.timbang.agency.AgencyProfile;
import id.timbang.database.ConditionalOnDemo;
import id.timbang.shared.Choice;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The first page of a new installation. There is none once it is set up.
 */
@Controller
@RequestMapping("/setup")
@ConditionalOnDemo(false)
class SetupController {

	private final FirstSetup setup;

	SetupController(FirstSetup setup) {
		this.setup = setup;
	}

	@GetMapping
	String form(Model model) {
		requireOpen();
		model.addAttribute("form", SetupForm.at(ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()));
		return page(model);
	}

	@PostMapping
	String complete(@Valid @ModelAttribute("form") SetupForm form, BindingResult result, Model model) {
		requireOpen();
		if (result.hasErrors()) {
			return page(form, result, model);
		}
		try {
			this.setup.complete(form.token(), form.toProfile(), form.toLogo(), form.toAdministrator());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(form, result, model);
		}
		return "redirect:/login?ready";
	}

	private void requireOpen() {
		if (!this.setup.isOpen()) {
			throw new NotFoundException("setup", "done");
		}
	}

	/** A browser does not keep a chosen file. */
	private static String page(SetupForm form, BindingResult result, Model model) {
		if (result.getTarget() != null && form.hasLogo() && !result.hasFieldErrors("logo")) {
			result.rejectValue("logo", "agency.logo.again");
		}
		return page(model);
	}

	private static String page(Model model) {
		List<Choice> zones = AgencyProfile.ZONES.stream()
			.map((zone) -> new Choice(zone.getId(), "access.setup.zone." + zone.getId().replace('/', '.')))
			.toList();
		model.addAttribute("zones", zones);
		return "access/setup";
	}

}
