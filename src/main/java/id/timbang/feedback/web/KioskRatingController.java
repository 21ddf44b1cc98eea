package id.timbang.feedback.web;

import java.util.Optional;

import id.timbang.feedback.Device;
import id.timbang.feedback.KioskLimit;
import id.timbang.feedback.web.Entrance.ClosedException;
import id.timbang.feedback.web.Entrance.Open;
import id.timbang.feedback.web.WalkInDesk.Taken;
import id.timbang.service.Kiosk;
import id.timbang.service.KioskService;
import id.timbang.service.PublicPoint;
import id.timbang.shared.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages of a tablet at a counter, where one citizen comes after the other. The same
 * forms as on a phone; every page leads back to the start by itself.
 */
@Controller
@RequestMapping("/k/{key}")
class KioskRatingController {

	private final KioskService kiosks;

	private final Entrance entrance;

	private final WalkInDesk desk;

	private final KioskLimit limit;

	KioskRatingController(KioskService kiosks, Entrance entrance, WalkInDesk desk, KioskLimit limit) {
		this.kiosks = kiosks;
		this.entrance = entrance;
		this.desk = desk;
		this.limit = limit;
	}

	@GetMapping
	ModelAndView start(@PathVariable String key, @RequestParam(defaultValue = "") String code,
			HttpServletRequest request) {
		return at(key, (kiosk) -> code.isEmpty() ? start(kiosk)
				: SeeOther.to(path(kiosk) + "/r/" + this.entrance.enter(code, request.getRemoteAddr()).code()));
	}

	@GetMapping("/r/{code}")
	ModelAndView form(@PathVariable String key, @PathVariable String code, HttpServletRequest request) {
		return at(key, (kiosk) -> page(kiosk, this.entrance.enter(code, request.getRemoteAddr())).addObject("form",
				RatingForm.empty()));
	}

	/** A code of another unit is as good here as anywhere. */
	@PostMapping("/r/{code}")
	ModelAndView give(@PathVariable String key, @PathVariable String code,
			@Valid @ModelAttribute("form") RatingForm form, BindingResult result, HttpServletRequest request) {
		return at(key,
				(kiosk) -> this.entrance.take(code, form, result, request.getRemoteAddr(), kiosk.point().id())
					.map((open) -> page(kiosk, open))
					.orElseGet(() -> SeeOther.to(path(kiosk) + "/thanks")));
	}

	@GetMapping("/thanks")
	ModelAndView thank(@PathVariable String key) {
		return at(key, (kiosk) -> thanks(kiosk, false));
	}

	@GetMapping("/rate")
	ModelAndView walkInForm(@PathVariable String key) {
		return at(key, (kiosk) -> kiosk.point().serves() ? walkIn(kiosk).addObject("form", RatingForm.empty())
				: SeeOther.to(path(kiosk)));
	}

	@PostMapping("/rate")
	ModelAndView walkIn(@PathVariable String key, @Valid @ModelAttribute("form") RatingForm form, BindingResult result,
			HttpServletResponse response) {
		return at(key, (kiosk) -> {
			PublicPoint point = kiosk.point();
			if (!point.serves()) {
				return SeeOther.to(path(kiosk));
			}
			Taken taken = this.desk.take(Device.KIOSK, point, form, result, () -> this.limit.take(point.id()));
			return taken.done() ? SeeOther.to(path(kiosk) + "/rate/thanks")
					: this.desk.show(walkIn(kiosk), taken, response);
		});
	}

	@GetMapping("/rate/thanks")
	ModelAndView thankWithoutCode(@PathVariable String key) {
		return at(key, (kiosk) -> thanks(kiosk, true));
	}

	/** At a kiosk that is good; another one says what is the matter with it. */
	private ModelAndView at(String key, Task task) {
		Optional<Kiosk> found = this.kiosks.find(key);
		if (found.isEmpty()) {
			return shut("UNKNOWN", HttpStatus.NOT_FOUND);
		}
		Kiosk kiosk = found.get();
		if (kiosk.withdrawn()) {
			return shut("WITHDRAWN", HttpStatus.GONE);
		}
		if (!kiosk.point().active()) {
			return shut("CLOSED", HttpStatus.GONE);
		}
		try {
			return task.at(kiosk);
		}
		catch (ClosedException closed) {
			ModelAndView start = start(kiosk);
			start.setStatus(closed.reason().status());
			return start.addObject("reason", closed.reason().messageKey()).addObject("typed", closed.typed());
		}
	}

	private static ModelAndView shut(String reason, HttpStatus status) {
		return new ModelAndView("feedback/kiosk-shut", status).addObject("reason", "feedback.kiosk.shut." + reason);
	}

	private static ModelAndView start(Kiosk kiosk) {
		return of(kiosk, new ModelAndView("feedback/kiosk"));
	}

	private static ModelAndView page(Kiosk kiosk, Open open) {
		return of(kiosk, RatingPage.of("feedback/kiosk-rating")).addObject("code", open.code())
			.addObject("visit", open.visit());
	}

	private static ModelAndView walkIn(Kiosk kiosk) {
		return of(kiosk, RatingPage.of("feedback/kiosk-walk-in"));
	}

	private static ModelAndView thanks(Kiosk kiosk, boolean walkIn) {
		return of(kiosk, new ModelAndView("feedback/kiosk-thanks")).addObject("walkIn", walkIn);
	}

	private static ModelAndView of(Kiosk kiosk, ModelAndView page) {
		return page.addObject("kiosk", kiosk).addObject("start", path(kiosk));
	}

	private static String path(Kiosk kiosk) {
		return "/k/" + kiosk.key().text();
	}

	/**
	 * What is done at a kiosk.
	 */
	@FunctionalInterface
	private interface Task {

		ModelAndView at(Kiosk kiosk) throws ClosedException;

	}

}
