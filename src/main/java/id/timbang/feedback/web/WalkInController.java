package id.timbang.feedback.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import id.timbang.feedback.RatingService;
import id.timbang.feedback.WalkIn;
import id.timbang.service.OfferedService;
import id.timbang.service.PublicPoint;
import id.timbang.service.ServicePointService;
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

	private final RatingService ratings;

	WalkInController(ServicePointService points, RatingService ratings) {
		this.points = points;
		this.ratings = ratings;
	}

	@GetMapping
	ModelAndView form(@PathVariable String code) {
		return serving(code).map((point) -> page(point).addObject("form", RatingForm.empty()))
			.orElseGet(() -> toPoint(code));
	}

	@PostMapping
	ModelAndView give(@PathVariable String code, @Valid @ModelAttribute("form") RatingForm form, BindingResult result) {
		return serving(code).map((point) -> give(point, form, result)).orElseGet(() -> toPoint(code));
	}

	private ModelAndView give(PublicPoint point, RatingForm form, BindingResult result) {
		Optional<OfferedService> service = chosen(point, form);
		if (service.isEmpty()) {
			result.rejectValue("service", "feedback.walkIn.service.missing");
		}
		if (result.hasErrors()) {
			return page(point);
		}
		this.ratings.give(new WalkIn(point.id(), point.unit(), service.orElseThrow().id()), form.toRating());
		return RatingPage.seeOther("/p/" + point.code() + "/rate/thanks");
	}

	@GetMapping("/thanks")
	ModelAndView thank() {
		return new ModelAndView("feedback/thanks", "walkIn", true);
	}

	/** Where there is only one, nobody is asked. */
	private static Optional<OfferedService> chosen(PublicPoint point, RatingForm form) {
		List<OfferedService> services = point.catalogue().services();
		return (services.size() == 1) ? Optional.of(services.get(0))
				: services.stream().filter((service) -> service.code().equals(form.service())).findFirst();
	}

	private Optional<PublicPoint> serving(String code) {
		return this.points.withCode(code).filter(PublicPoint::serves);
	}

	private static ModelAndView page(PublicPoint point) {
		return RatingPage.of("feedback/walk-in").addObject("point", point);
	}

	private static ModelAndView toPoint(String code) {
		return RatingPage.seeOther("/p/" + UriUtils.encodePathSegment(code, StandardCharsets.UTF_8));
	}

}
