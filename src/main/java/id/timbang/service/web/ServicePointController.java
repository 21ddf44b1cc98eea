package id.timbang.service.web;

import id.timbang.agency.PublicAddress;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitService;
import id.timbang.service.PointKind;
import id.timbang.service.ServiceCatalogue;
import id.timbang.service.ServicePointId;
import id.timbang.service.ServicePointService;
import id.timbang.service.ServicePointSummary;
import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a unit has for citizens: its public page, and the points where it serves them.
 */
@Controller
class ServicePointController {

	private final ServicePointService points;

	private final ServiceCatalogue catalogue;

	private final UnitService units;

	private final PublicAddress address;

	ServicePointController(ServicePointService points, ServiceCatalogue catalogue, UnitService units,
			PublicAddress address) {
		this.points = points;
		this.catalogue = catalogue;
		this.units = units;
		this.address = address;
	}

	@GetMapping("/units/{id}/services")
	String list(@PathVariable UnitId id, @RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		model.addAttribute("window", this.points.list(actor, id, page));
		model.addAttribute("total", this.points.count(actor, id));
		model.addAttribute("unit", this.units.unit(id));
		model.addAttribute("catalogue", this.catalogue.ofUnit(id).orElseThrow());
		model.addAttribute("address", this.address.find().orElse(null));
		return "service/unit-services";
	}

	@GetMapping("/units/{id}/service-points/new")
	String newForm(@PathVariable UnitId id, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("form", new PointForm(0, "", PointKind.COUNTER));
		return page(id, null, model);
	}

	@PostMapping("/units/{id}/service-points")
	String add(@PathVariable UnitId id, @Valid @ModelAttribute("form") PointForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		if (form.kind() == null || result.hasErrors()) {
			return page(id, null, model);
		}
		try {
			this.points.add(actor, id, form.name(), form.kind());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(id, null, model);
		}
		return redirect(id, "service.point.added", flash);
	}

	@GetMapping("/service-points/{id}/edit")
	String editForm(@PathVariable ServicePointId id, Actor actor, Model model) {
		ServicePointSummary point = this.points.point(actor, id);
		model.addAttribute("form", new PointForm(point.version(), point.name(), point.kind()));
		return page(point.unit(), point, model);
	}

	@PostMapping("/service-points/{id}")
	String update(@PathVariable ServicePointId id, @Valid @ModelAttribute("form") PointForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		ServicePointSummary point = this.points.point(actor, id);
		if (form.kind() == null || result.hasErrors()) {
			return page(point.unit(), point, model);
		}
		try {
			this.points.change(actor, id, form.version(), form.name(), form.kind());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(point.unit(), point, model);
		}
		return redirect(point.unit(), "service.point.changed", flash);
	}

	@PostMapping("/service-points/{id}/close")
	String close(@PathVariable ServicePointId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.points.close(actor, id, version);
		return redirect(this.points.point(actor, id).unit(), "service.point.closed", flash);
	}

	@PostMapping("/service-points/{id}/reopen")
	String reopen(@PathVariable ServicePointId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.points.reopen(actor, id, version);
		return redirect(this.points.point(actor, id).unit(), "service.point.reopened", flash);
	}

	private static String redirect(UnitId unit, String notice, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", notice);
		return "redirect:/units/" + unit + "/services";
	}

	private String page(UnitId unit, @Nullable ServicePointSummary point, Model model) {
		model.addAttribute("unit", this.units.unit(unit));
		model.addAttribute("point", point);
		model.addAttribute("kinds", Choice.of(PointKind.values(), PointKind::messageKey));
		return "service/point-form";
	}

	/**
	 * A point to be added or changed.
	 */
	record PointForm(long version, @NotBlank @Size(min = 3, max = 100) String name, @NotNull @Nullable PointKind kind) {
	}

}
