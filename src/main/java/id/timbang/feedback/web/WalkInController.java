package id.timbang.feedback.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import id.timbang.feedback.RatingService;
import id.timbang.feedback.TurnedAway;
import id.timbang.feedback.WalkIn;
import id.timbang.feedback.WalkInLimit;
import id.timbang.service.OfferedService;
import id.timbang.service.PublicPoint;
import id.timbang.service.ServicePointService;
import id.timbang.shared.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

	private static final int LAST_SECOND = 59;

	private final ServicePointService points;

	private final RatingService ratings;

	private final WalkInLimit limit;

	private final Clock clock;

	WalkInController(ServicePointService points, RatingService ratings, WalkInLimit limit, Clock clock) {
		this.points = points;
		this.ratings = ratings;
		this.limit = limit;
		this.clock = clock;
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
		if (form.isTrapped()) {
			this.ratings.turnAway(TurnedAway.TRAP, point.id());
			return thanks(point);
		}
		Optional<OfferedService> service = chosen(point, form);
		if (service.isEmpty()) {
			result.rejectValue("service", "feedback.walkIn.service.missing");
		}
		if (result.hasErrors()) {
			return page(point);
		}
		if (this.ratings.isSent(form.formKey())) {
			return thanks(point);
		}
		Duration wait = this.limit.take(address);
		if (!wait.isZero()) {
			this.ratings.turnAway(TurnedAway.TOO_MANY, point.id());
			return wait(point, wait, response);
		}
		this.ratings.give(new WalkIn(point.id(), point.unit(), service.orElseThrow().id()), form.toRating(),
				form.formKey());
		return thanks(point);
	}

	/** The form with everything typed, to be sent again with one tap when it is time. */
	private ModelAndView wait(PublicPoint point, Duration wait, HttpServletResponse response) {
		long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		ModelAndView page = page(point);
		page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
		LocalTime again = LocalTime.now(this.clock).plusSeconds(seconds + LAST_SECOND).truncatedTo(ChronoUnit.MINUTES);
		return page.addObject("again", again);
	}

	private static ModelAndView thanks(PublicPoint point) {
		return SeeOther.to("/p/" + point.code() + "/rate/thanks");
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
		return SeeOther.to("/p/" + UriUtils.encodePathSegment(code, StandardCharsets.UTF_8));
	}

}
