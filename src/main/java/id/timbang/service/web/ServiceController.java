package id.timbang.service.web;

import java.util.Optional;

import id.timbang.personnel.UnitType;
import id.timbang.service.ServiceFilter;
import id.timbang.service.ServiceId;
import id.timbang.service.StandardService;
import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Services: find, read, put in and out of the offer. They are written by
 * {@link ServiceEditController}.
 */
@Controller
@RequestMapping("/services")
class ServiceController {

	private final StandardService standards;

	ServiceController(StandardService standards) {
		this.standards = standards;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam @Nullable UnitType type,
			@RequestParam @Nullable Boolean offered, @RequestParam(defaultValue = "1") int page, Actor actor,
			Model model) {
		ServiceFilter filter = new ServiceFilter(q, type, offered);
		model.addAttribute("window", this.standards.list(actor, filter, page));
		model.addAttribute("total", this.standards.count(actor, filter));
		model.addAttribute("filter", filter);
		model.addAttribute("filtered", !filter.equals(ServiceFilter.ALL));
		model.addAttribute("url", url(filter));
		model.addAttribute("types", Choice.of(UnitType.values(), UnitType::messageKey));
		return "service/services";
	}

	private static String url(ServiceFilter filter) {
		return UriComponentsBuilder.fromPath("/services")
			.queryParam("q", filter.text())
			.queryParamIfPresent("type", Optional.ofNullable(filter.unitType()))
			.queryParamIfPresent("offered", Optional.ofNullable(filter.offered()))
			.encode()
			.toUriString();
	}

	@GetMapping("/{id}")
	String show(@PathVariable ServiceId id, Actor actor, Model model) {
		model.addAttribute("page", this.standards.page(actor, id));
		return "service/service";
	}

	@PostMapping("/{id}/retire")
	String retire(@PathVariable ServiceId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.standards.retire(actor, id, version);
		flash.addFlashAttribute("notice", "service.retired");
		return "redirect:/services/" + id;
	}

	@PostMapping("/{id}/reinstate")
	String reinstate(@PathVariable ServiceId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.standards.reinstate(actor, id, version);
		flash.addFlashAttribute("notice", "service.reinstated");
		return "redirect:/services/" + id;
	}

}
