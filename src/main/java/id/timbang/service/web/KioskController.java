package id.timbang.service.web;

import java.net.URI;

import id.timbang.agency.PublicAddress;
import id.timbang.personnel.UnitService;
import id.timbang.service.KioskKeyId;
import id.timbang.service.KioskService;
import id.timbang.service.ServicePointId;
import id.timbang.service.ServicePointService;
import id.timbang.service.ServicePointSummary;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.QrCode;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Makes a tablet at a service point a kiosk (<i>mode kios</i>).
 */
@Controller
@RequestMapping("/service-points/{id}/kiosk")
class KioskController {

	/** What is handed to the next page, and to no other. */
	private static final String LINK = "link";

	private final KioskService kiosks;

	private final ServicePointService points;

	private final UnitService units;

	private final PublicAddress address;

	KioskController(KioskService kiosks, ServicePointService points, UnitService units, PublicAddress address) {
		this.kiosks = kiosks;
		this.points = points;
		this.units = units;
		this.address = address;
	}

	@GetMapping
	String show(@PathVariable ServicePointId id, Actor actor, Model model) {
		ServicePointSummary point = this.points.point(actor, id);
		model.addAttribute("point", point);
		model.addAttribute("unit", this.units.unit(point.unit()).node());
		model.addAttribute("current", this.kiosks.current(actor, id).orElse(null));
		model.addAttribute("address", this.address.find().orElse(null));
		if (model.getAttribute(LINK) instanceof String link) {
			model.addAttribute("qr", QrCode.of(link));
		}
		return "service/kiosk";
	}

	/** Without an address of ours a kiosk would lead nowhere, so none is given (C2). */
	@PostMapping
	String give(@PathVariable ServicePointId id, @RequestParam(required = false) @Nullable KioskKeyId seen, Actor actor,
			RedirectAttributes flash) {
		URI base = this.address.find().orElseThrow(() -> new ConflictException("service.kiosk.noAddress"));
		flash.addFlashAttribute(LINK, base + "/k/" + this.kiosks.give(actor, id, seen).text());
		flash.addFlashAttribute("notice", "service.kiosk.given");
		return "redirect:/service-points/" + id + "/kiosk";
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable ServicePointId id, @RequestParam(required = false) @Nullable KioskKeyId seen,
			Actor actor, RedirectAttributes flash) {
		this.kiosks.withdraw(actor, id, seen);
		flash.addFlashAttribute("notice", "service.kiosk.withdrawn");
		return "redirect:/service-points/" + id + "/kiosk";
	}

}
