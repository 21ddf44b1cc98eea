package id.timbang.agency.web;

import java.io.IOException;
import java.time.Duration;

import id.timbang.agency.AgencyLogo;
import id.timbang.agency.AgencyPage;
import id.timbang.agency.AgencyService;
import id.timbang.agency.Characteristic;
import id.timbang.shared.Actor;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The agency: its name and its sign.
 */
@Controller
@RequestMapping("/agency")
class AgencyController {

	private final AgencyService agency;

	AgencyController(AgencyService agency) {
		this.agency = agency;
	}

	@GetMapping
	String show(Actor actor, Model model) {
		AgencyPage page = this.agency.page(actor);
		model.addAttribute("form", new AgencyForm(page.version(), page.profile().name()));
		return page(page, model);
	}

	@PostMapping
	String rename(@Valid @ModelAttribute("form") AgencyForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) {
		AgencyPage page = this.agency.page(actor);
		if (result.hasErrors()) {
			return page(page, model);
		}
		this.agency.rename(actor, form.version(), form.agency());
		flash.addFlashAttribute("notice", "agency.renamed");
		return "redirect:/agency";
	}

	@PostMapping("/satisfaction")
	String tellOfficersApart(@RequestParam long version, @RequestParam(defaultValue = "false") boolean apart,
			Actor actor, RedirectAttributes flash) {
		this.agency.tellOfficersApart(actor, version, apart);
		flash.addFlashAttribute("notice", apart ? "agency.officers.apart" : "agency.officers.together");
		return "redirect:/agency";
	}

	@PostMapping("/respondents")
	String tellRespondentsApart(@RequestParam long version,
			@RequestParam(required = false) @Nullable Characteristic characteristic, Actor actor,
			RedirectAttributes flash) {
		this.agency.tellRespondentsApart(actor, version, characteristic);
		flash.addFlashAttribute("notice",
				(characteristic != null) ? "agency.respondents.apart" : "agency.respondents.together");
		return "redirect:/agency";
	}

	@GetMapping("/logo/edit")
	String logoForm(Actor actor, Model model) {
		AgencyPage page = this.agency.page(actor);
		model.addAttribute("form", new LogoForm(page.version(), null));
		return logoPage(page, model);
	}

	@PostMapping("/logo")
	String changeLogo(@ModelAttribute("form") LogoForm form, BindingResult result, Actor actor, Model model,
			RedirectAttributes flash) throws IOException {
		AgencyPage page = this.agency.page(actor);
		if (result.hasErrors()) {
			return logoPage(page, model);
		}
		if (form.logo() == null || form.logo().isEmpty()) {
			result.rejectValue("logo", "agency.logo.missing");
			return logoPage(page, model);
		}
		try {
			this.agency.changeLogo(actor, form.version(), AgencyLogo.read(form.logo().getBytes()));
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return logoPage(page, model);
		}
		flash.addFlashAttribute("notice", "agency.logo.changed");
		return "redirect:/agency";
	}

	@PostMapping("/logo/remove")
	String removeLogo(@RequestParam long version, Actor actor, RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		this.agency.changeLogo(actor, version, null);
		flash.addFlashAttribute("notice", "agency.logo.removed");
		return "redirect:/agency";
	}

	/** The address names the digest, so that a browser asks once for each sign. */
	@GetMapping("/logo")
	ResponseEntity<byte[]> logo() {
		AgencyLogo logo = this.agency.logo().orElseThrow(() -> new NotFoundException("logo", "none"));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(logo.type()))
			.eTag(logo.digest())
			.cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate())
			.body(logo.content());
	}

	private static String page(AgencyPage page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("characteristics", Characteristic.values());
		model.addAttribute("zone", "access.setup.zone." + page.profile().zone().getId().replace('/', '.'));
		return "agency/agency";
	}

	private static String logoPage(AgencyPage page, Model model) {
		model.addAttribute("page", page);
		return "agency/logo";
	}

}
