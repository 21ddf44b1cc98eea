package id.timbang.feedback.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import id.timbang.feedback.Device;
import id.timbang.feedback.WalkInLimit;
import id.timbang.feedback.web.WalkInDesk.Taken;
import id.timbang.service.PublicPoint;
import id.timbang.service.ServicePointService;
import id.timbang.shared.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * The page of citizens who have no code, behind the poster of a service point. A point
 * that is closed, or unknown, says so on its own page.
 */
@Controller
@RequestMapping("/p/{code}/rate")
class WalkInController {

	private final ServicePointService points;

	private final WalkInDesk desk;

	private final WalkInLimit limit;

	WalkInController(ServicePointService points, WalkInDesk desk, WalkInLimit limit) {
		this.points = points;
		this.desk = desk;
		this.limit = limit;
	}

	@GetMapping
	ModelAndView form(@PathVariable String code) {
		return serving(code).map((point) -> page(point).addObject("form", RatingForm.empty()))
			.orElseGet(() -> toPoint(code));
	}

	@PostMapping
	ModelAndView give(@PathVariable String code, @Valid @ModelAttribute("form") RatingForm form, BindingResult result,
			HttpServletRequest request, HttpServletResponse response) {
		return serving(code).map((point) -> give(point, form, result, request.getRemoteAddr(), response))
			.orElseGet(() -> toPoint(code));
	}

	private ModelAndView give(PublicPoint point, RatingForm form, BindingResult result, String address,
			HttpServletResponse response) {
		Taken taken = this.desk.take(Device.OWN, point, form, result, () -> this.limit.take(address));
		return taken.done() ? SeeOther.to("/p/" + point.code() + "/rate/thanks")
				: this.desk.show(page(point), taken, response);
	}

	@GetMapping("/thanks")
	ModelAndView thank() {
		return new ModelAndView("feedback/thanks", "walkIn", true);
	}

	private Optional<PublicPoint> serving(String code) {
		return this.points.withCode(code).filter(PublicPoint::serves);
	}

	private static ModelAndView page(PublicPoint point) {
		return RatingPage.of("feedback/walk-in").addObject("point", point);
	}

	private static ModelAndView toPoint(String code) {
		return SeeOther.to("/p/" + UriUtils.encodePathSegment(code, StandardCharsets.UTF_8));
	}

}
