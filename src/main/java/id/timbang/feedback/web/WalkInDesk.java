package id.timbang.feedback.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import id.timbang.feedback.Device;
import id.timbang.feedback.RatingService;
import id.timbang.feedback.TurnedAway;
import id.timbang.feedback.WalkIn;
import id.timbang.service.OfferedService;
import id.timbang.service.PublicPoint;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes the form of somebody who has no code, whatever it was filled in on.
 */
@Component
class WalkInDesk {

	private static final int LAST_SECOND = 59;

	private final RatingService ratings;

	private final Clock clock;

	WalkInDesk(RatingService ratings, Clock clock) {
		this.ratings = ratings;
		this.clock = clock;
	}

	/**
	 * Keeps the answers, if nothing is wrong with them.
	 * @param result is told what is wrong
	 * @param limit how long to wait; asked only of a form that would be kept
	 */
	Taken take(Device device, PublicPoint point, RatingForm form, BindingResult result, Supplier<Duration> limit) {
		if (form.isTrapped()) {
			this.ratings.turnAway(TurnedAway.TRAP, point.id());
			return Taken.DONE;
		}
		Optional<OfferedService> service = chosen(point, form);
		if (service.isEmpty()) {
			result.rejectValue("service", "feedback.walkIn.service.missing");
		}
		if (result.hasErrors()) {
			return new Taken(false, Duration.ZERO);
		}
		if (this.ratings.isSent(form.formKey())) {
			return Taken.DONE;
		}
		Duration delay = limit.get();
		if (!delay.isZero()) {
			this.ratings.turnAway(TurnedAway.TOO_MANY, point.id());
			return new Taken(false, delay);
		}
		this.ratings.give(device, new WalkIn(point.id(), point.unit(), service.orElseThrow().id()), form.toRating(),
				form.formKey());
		return Taken.DONE;
	}

	/** Where there is only one, nobody is asked. */
	private static Optional<OfferedService> chosen(PublicPoint point, RatingForm form) {
		List<OfferedService> services = point.catalogue().services();
		return (services.size() == 1) ? Optional.of(services.get(0))
				: services.stream().filter((service) -> service.code().equals(form.service())).findFirst();
	}

	/**
	 * The form with everything typed: to be mended, or to be sent again with one tap when
	 * it is time.
	 */
	ModelAndView show(ModelAndView page, Taken taken, HttpServletResponse response) {
		if (taken.delay().isZero()) {
			return page;
		}
		long seconds = taken.delay().plusSeconds(1).minusNanos(1).toSeconds();
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
		LocalTime again = LocalTime.now(this.clock).plusSeconds(seconds + LAST_SECOND).truncatedTo(ChronoUnit.MINUTES);
		return page.addObject("again", again);
	}

	/**
	 * What became of a form.
	 *
	 * @param done whether its sender is thanked
	 * @param delay otherwise how long to wait; nothing if something is wrong with it
	 */
	record Taken(boolean done, Duration delay) {

		private static final Taken DONE = new Taken(true, Duration.ZERO);

	}

}
