package id.timbang.feedback.web;

import java.util.Optional;

import id.timbang.feedback.Device;
import id.timbang.feedback.RatingService;
import id.timbang.feedback.TurnedAway;
import id.timbang.feedback.UnknownCodeLimit;
import id.timbang.service.ServicePointId;
import id.timbang.visit.RatableVisit;
import id.timbang.visit.RatingCode;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Looks at a code that somebody typed or scanned.
 */
@Component
class Entrance {

	private final RatingService ratings;

	private final UnknownCodeLimit limit;

	Entrance(RatingService ratings, UnknownCodeLimit limit) {
		this.ratings = ratings;
		this.limit = limit;
	}

	/**
	 * What the code opens.
	 * @param address where it comes from
	 * @throws ClosedException if it opens nothing
	 */
	Open enter(String typed, String address) throws ClosedException {
		RatingCode code = RatingCode.typed(typed).orElseThrow(() -> new ClosedException(Reason.MALFORMED, typed));
		Optional<RatableVisit> visit = this.ratings.visit(code);
		if (visit.isEmpty()) {
			throw new ClosedException(this.limit.admit(address) ? Reason.UNKNOWN : Reason.TOO_MANY, typed);
		}
		return switch (visit.get().state()) {
			case OPEN -> new Open(code, visit.get());
			case USED -> throw new ClosedException(Reason.USED, typed);
			case EXPIRED -> throw new ClosedException(Reason.EXPIRED, typed);
		};
	}

	/**
	 * Takes the form of somebody with a code, whatever it was filled in on, and asks what
	 * is wrong with the code only if it cannot be used.
	 * @param result what is wrong with the form
	 * @param address where it comes from
	 * @param kiosk where it was filled in; none on a device of the citizen's own
	 * @return what to ask again; empty if the sender is thanked
	 * @throws ClosedException if the code opens nothing, or nothing any more
	 */
	Optional<Open> take(String typed, RatingForm form, BindingResult result, String address,
			@Nullable ServicePointId kiosk) throws ClosedException {
		if (form.isTrapped()) {
			this.ratings.turnAway(TurnedAway.TRAP, kiosk);
			return Optional.empty();
		}
		if (result.hasErrors()) {
			return Optional.of(enter(typed, address));
		}
		Device device = (kiosk != null) ? Device.KIOSK : Device.OWN;
		Optional<RatingCode> code = RatingCode.typed(typed);
		if (code.isEmpty() || !this.ratings.give(device, code.get(), form.toRating(), form.formKey())) {
			enter(typed, address);
			throw new ClosedException(Reason.USED, typed);
		}
		return Optional.empty();
	}

	/**
	 * A code that can be rated with.
	 */
	record Open(RatingCode code, RatableVisit visit) {
	}

	/**
	 * Why a code opens nothing.
	 */
	enum Reason {

		MALFORMED(HttpStatus.NOT_FOUND), UNKNOWN(HttpStatus.NOT_FOUND), TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
		USED(HttpStatus.GONE), EXPIRED(HttpStatus.GONE);

		private final HttpStatus status;

		Reason(HttpStatus status) {
			this.status = status;
		}

		HttpStatus status() {
			return this.status;
		}

		/** Key of the heading; with {@code .next} of what to do. */
		String messageKey() {
			return "feedback.closed." + name();
		}

	}

	/**
	 * A code opens nothing.
	 */
	static class ClosedException extends Exception {

		private static final long serialVersionUID = 1L;

		private final Reason reason;

		private final String typed;

		ClosedException(Reason reason, String typed) {
			super(reason.name());
			this.reason = reason;
			this.typed = typed;
		}

		Reason reason() {
			return this.reason;
		}

		/** What was typed, to be mended. */
		String typed() {
			return this.typed;
		}

	}

}
